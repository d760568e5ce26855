"""A release: everything that must be true first, then what is handed to each store."""

import os
import re
from collections.abc import Iterator, Sequence

from rich.console import Console

from builder.errors import ReleaseRefused
from builder.listing import pictures
from builder.package import package
from builder.programs import run
from builder.project import BROWSERS, Browser, Project
from builder.uploads import unset, uploads


def release(
    project: Project, console: Console, *, publish: bool, browsers: Sequence[Browser] = BROWSERS
) -> None:
    """Checks, tests, packs; uploads only if it is to publish. Raises ReleaseRefused, ToolFailed."""
    handed_over = [one for one in uploads(project, os.environ) if one.browser in browsers]
    missing = [*unready(project), *uncommitted(project)]
    if publish:
        missing += unset(handed_over, os.environ)
    if missing:
        raise ReleaseRefused(missing)
    # As in CI: a browser that is not there fails, instead of being skipped.
    run(["make", "test"], cwd=project.root, env={"CI": "true"}, shown=True)
    console.print("✓ make test", style="green")
    package(project)
    for upload in handed_over:
        console.print(f"{upload.store}: {' '.join(upload.command)}", markup=False)
        if publish:
            console.print(run(upload.command, cwd=project.root, stdin=upload.stdin), markup=False)
        else:
            console.print(f"  not run: add --publish, with {', '.join(upload.needs)} set")


def unready(project: Project) -> Iterator[str]:
    """What a version lacks, each with what to do."""
    changelog = (project.root / "CHANGELOG.md").read_text("utf-8")
    newest, _, rest = changelog.partition("\n## ")[2].partition("\n")
    if newest != project.version:
        yield (
            f"CHANGELOG.md begins with {newest or 'no version'}, pyproject.toml says"
            f" {project.version}: let both say the same"
        )
    elif not re.match(r"\s*- ", rest):
        yield f"CHANGELOG.md says nothing of {newest}: write what changed, a line for each change"
    for picture in pictures(project):
        if not picture.is_file():
            yield f"README.md shows {project.relative(picture)}: `make pictures` takes it"


def uncommitted(project: Project) -> Iterator[str]:
    """What the archives would hold and no commit does."""
    if not (project.root / ".git").exists():
        yield "nothing tells what was committed: release from a checkout with its .git"
        return
    for line in run(["git", "status", "--porcelain"], cwd=project.root).splitlines():
        yield f"{line[3:]} is not as it was committed: commit it, or take it out"
