"""A release: everything that must be true first, then what is handed to each store."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rich.console import Console

from builder.errors import ReleaseRefused
from builder.lint import lint
from builder.listing import pictures
from builder.package import package
from builder.programs import npm_program, python_program, run
from builder.project import Project

WEB_STORE = "https://www.googleapis.com/upload/chromewebstore/v1.1/items"


@dataclass(frozen=True)
class Upload:
    """`needs` are names of environment variables; `stdin` holds what no command line may show."""

    store: str
    command: list[str]
    needs: tuple[str, ...]
    stdin: str = ""


def release(project: Project, console: Console, *, publish: bool) -> None:
    """Checks, tests, packs; uploads only if it is to publish. Raises ReleaseRefused, ToolFailed."""
    if missing := [*unready(project)]:
        raise ReleaseRefused(missing)
    lint(project, console)
    tests = {
        "fast tests": ["npm", "test", "--silent"],
        "tests in browsers": [python_program("pytest"), "-q", "-n", "3", "--dist", "loadgroup"],
    }
    for name, command in tests.items():
        with console.status(name):
            run(command, cwd=project.root)
        console.print(f"✓ {name}", style="green")
    package(project)
    for upload in uploads(project, os.environ):
        lacking = [name for name in upload.needs if not os.environ.get(name)]
        console.print(f"{upload.store}: {' '.join(upload.command)}", markup=False)
        if not publish:
            console.print(f"  not run: add --publish, with {', '.join(upload.needs)} set")
        elif lacking:
            raise ReleaseRefused([f"{upload.store}: set {', '.join(lacking)}"])
        else:
            console.print(run(upload.command, cwd=project.root, stdin=upload.stdin), markup=False)


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


def uploads(project: Project, environment: Mapping[str, str]) -> list[Upload]:
    """web-ext reads its credentials from the environment itself; curl is told them unseen."""
    archive = f"dist/right-to-object-{project.version}"
    sign = ["sign", "--channel=listed", "--source-dir=dist/firefox", "--artifacts-dir=dist"]
    item = environment.get("CHROME_WEB_STORE_ITEM", "$CHROME_WEB_STORE_ITEM")
    put = ["curl", "--fail-with-body", "--no-progress-meter", "--header", "@-", "--upload-file"]
    return [
        Upload(
            "addons for Firefox",
            [npm_program("web-ext"), *sign, f"--upload-source-code={archive}-source.zip"],
            ("WEB_EXT_API_KEY", "WEB_EXT_API_SECRET"),
        ),
        Upload(
            "Chrome Web Store",
            [*put, f"{archive}-chromium.zip", f"{WEB_STORE}/{item}"],
            ("CHROME_WEB_STORE_ITEM", "CHROME_WEB_STORE_TOKEN"),
            f"Authorization: Bearer {environment.get('CHROME_WEB_STORE_TOKEN', '')}",
        ),
    ]
