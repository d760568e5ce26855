"""Installing Debian's packages, where that is Debian and we may."""

import os
import shutil
import subprocess

from rich.console import Console


def can_install() -> bool:
    """True for root on a machine with apt-get."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install(packages: list[str], console: Console) -> None:
    """Best effort: what is still missing afterwards is said by the caller, once for all ways."""
    console.print(f"apt-get install {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with console.status("installing Debian's packages; a minute or two"):
        for arguments in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
            done = subprocess.run(
                ["apt-get", "--quiet=2", *arguments],
                env=environment, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if done.returncode != 0:
                console.print(done.stderr.strip(), style="yellow", markup=False)
