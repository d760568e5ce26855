"""Whether anything changed since a browser's last build, by content: times lie after a checkout."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from builder.project import Browser, Project

INPUTS = ["extension", "builder", "pyproject.toml", "package-lock.json", "requirements.txt"]


def inputs(project: Project) -> str:
    """Of all that a build reads, as it is now."""
    return _digest(project.root, INPUTS)


def is_current(project: Project, browser: Browser, inputs: str) -> bool:
    """True if `dist/<browser>` is just what the last build made of just these inputs."""
    try:
        stamp = json.loads(_file(project, browser).read_text("utf-8"))
        return bool(stamp == _stamp(project, browser, inputs))
    except (FileNotFoundError, json.JSONDecodeError):
        return False


def write(project: Project, browser: Browser, inputs: str) -> None:
    """Remembers what has just been made of these inputs."""
    stamp = json.dumps(_stamp(project, browser, inputs), indent=2) + "\n"
    _file(project, browser).write_text(stamp, "utf-8")


def _file(project: Project, browser: Browser) -> Path:
    return project.build / f"{browser}.stamp.json"


def _stamp(project: Project, browser: Browser, inputs: str) -> dict[str, str]:
    return {"inputs": inputs, "outputs": _digest(project.dist, [browser])}


def _digest(root: Path, names: Sequence[str]) -> str:
    """Of all files' names and contents below `names`."""
    digest = hashlib.sha256()
    for name in names:
        top = root / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                digest.update(f"{path.relative_to(root).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()
