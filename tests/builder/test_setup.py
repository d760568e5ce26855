"""Setting up empties no folder of somebody else's."""

import shutil
import subprocess
from pathlib import Path

from builder.project import HERE


def test_npm_is_not_let_through_a_link(tmp_path: Path) -> None:
    """It would take away all that lies there, which may be another checkout's."""
    shutil.copyfile(HERE.root / "Makefile", tmp_path / "Makefile")
    for name in (".venv/made", "package-lock.json", ".npmrc", "other/kept"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    (tmp_path / "node_modules").symlink_to("other")
    # Whatever make runs, it is not npm.
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\nrm other/kept\n", "utf-8")
    npm.chmod(0o755)
    made = subprocess.run(
        ["make", "--assume-old=.venv/made", "node_modules/ready", f"PATH={tmp_path}:/usr/bin:/bin"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert made.returncode != 0
    assert "→ rm node_modules" in made.stdout
    assert (tmp_path / "other/kept").exists()
