"""Whether anything changed since the last build, by content: times lie after a checkout."""

import hashlib
import json
from pathlib import Path

from builder.project import BROWSERS, Project

INPUTS = ["extension", "builder", "pyproject.toml", "package-lock.json", "requirements.txt"]


def is_current(project: Project) -> bool:
    """True if `dist/` is just what the last build made of just these inputs."""
    try:
        return bool(json.loads(_file(project).read_text("utf-8")) == _now(project))
    except (FileNotFoundError, json.JSONDecodeError):
        return False


def write(project: Project) -> None:
    """Remembers a build that has just succeeded."""
    _file(project).write_text(json.dumps(_now(project), indent=2) + "\n", "utf-8")


def _file(project: Project) -> Path:
    return project.build / "stamp.json"


def _now(project: Project) -> dict[str, str]:
    return {
        "inputs": _digest(project.root, INPUTS),
        "outputs": _digest(project.dist, BROWSERS),
    }


def _digest(root: Path, names: list[str] | tuple[str, ...]) -> str:
    """Of all files' names and contents below `names`."""
    digest = hashlib.sha256()
    for name in names:
        top = root / name
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                digest.update(f"{path.relative_to(root).as_posix()}\0{content}\n".encode())
    return digest.hexdigest()
