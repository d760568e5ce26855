"""geckodriver from its crate: Debian has no package of it."""

import os
import shutil
import subprocess
from pathlib import Path

from rich.console import Console

from builder.tools.where import cache_folder

VERSION = "0.36.0"


def can_build() -> bool:
    """True where there is a Rust toolchain."""
    return shutil.which("cargo") is not None


def build(console: Console) -> None:
    """A few minutes, once for all checkouts. Best effort, as debian.install."""
    root = cache_folder() / "geckodriver"
    console.print(f"cargo install geckodriver {VERSION}, into {root}: a few minutes, once")
    subprocess.run(
        ["cargo", "install", "geckodriver", "--version", VERSION, "--locked", "--root", str(root)],
        env=_environment(Path(shutil.which("cargo") or "")),
        check=False,
    )


def _environment(cargo: Path) -> dict[str, str]:
    """What cargo needs to build soon rather than well, and to find its compiler."""
    # rustup's cargo looks for toolchains in the home folder, which a sandbox may have moved:
    # they stand beside the cargo that was found.
    toolchains = cargo.parents[1].with_name(".rustup")
    beside = {"RUSTUP_HOME": str(toolchains)} if toolchains.is_dir() else {}
    return {**beside, **os.environ, "CARGO_PROFILE_RELEASE_OPT_LEVEL": "1"}
