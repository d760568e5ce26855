"""Running other programs, with errors that say what to do."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from builder.errors import ToolFailed, ToolMissing
from builder.project import HERE


def npm_program(name: str) -> str:
    """Path of a program that `npm ci` installed. Raises ToolMissing."""
    path = HERE.root / "node_modules" / ".bin" / name
    if not path.exists():
        raise ToolMissing(name, "run `make setup`, which installs it with npm")
    return str(path)


def python_program(name: str) -> str:
    """Path of a program beside this Python. Raises ToolMissing."""
    path = Path(sys.executable).with_name(name)
    if not path.exists():
        raise ToolMissing(name, "run `make setup`, which installs it with pip")
    return str(path)


def node() -> str:
    """Path of Node.js. Raises ToolMissing."""
    found = shutil.which("node")
    if found is None:
        raise ToolMissing("node", "install Node.js 20 from 20.19, 22 from 22.13, or from 24 on")
    return found


def run(
    command: Sequence[str],
    *,
    cwd: Path,
    stdin: str = "",
    env: Mapping[str, str] | None = None,
    shown: bool = False,
) -> str:
    """Standard output of a program that succeeded. Raises ToolMissing, ToolFailed.

    `env` is set for it beside what is set already. What it prints in no UTF-8 is marked so. Where
    it is `shown` as it comes, nothing is answered.
    """
    name = Path(command[0]).name
    try:
        done = subprocess.run(
            command, cwd=cwd, input=stdin, env={**os.environ, **(env or {})},
            capture_output=not shown, text=True, encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise ToolMissing(name, "install it, so that it is found on the PATH") from error
    if done.returncode != 0:
        told = "its own words stand above" if shown else done.stdout + done.stderr
        raise ToolFailed(name, told)
    return done.stdout or ""
