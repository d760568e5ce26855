"""Which files are source: what git knows of, or, in an unpacked source archive, what lies there."""

from pathlib import Path

from builder.programs import run
from builder.project import Project


def source_files(project: Project) -> list[Path]:
    """Sorted. Files that git has not been told to ignore count, for the build reads them too."""
    if (project.root / ".git").exists():
        listing = run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=project.root,
        )
        paths = [project.root / name for name in listing.split("\0") if name]
    else:
        ignored = _ignored(project)
        paths = [
            path
            for path in project.root.rglob("*")
            if ignored.isdisjoint(path.relative_to(project.root).parts)
        ]
    return sorted(path for path in set(paths) if path.is_file())


def _ignored(project: Project) -> set[str]:
    """.gitignore holds plain names only, so that this needs no git."""
    lines = (project.root / ".gitignore").read_text("utf-8").splitlines()
    return {line for line in lines if line and not line.startswith("#")}
