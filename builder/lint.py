"""Every check of style, types and what browsers accept."""

from rich.console import Console

from builder.build import build
from builder.errors import LintFailed, ToolFailed
from builder.programs import npm_program, python_program, run
from builder.project import Project

PRETTIER = ["*.js", "builder/**/*.{js,mjs}", "extension/**/*.{js,ts,css}", "tests/**/*.js"]


def lint(project: Project, console: Console) -> None:
    """A line for each check; all run even if one finds something. Raises LintFailed."""
    build(project)
    failures = []
    for name, command in _checks().items():
        try:
            run(command, cwd=project.root)
            console.print(f"✓ {name}", style="green")
        except ToolFailed as failed:
            console.print(f"✗ {name}", style="red")
            failures.append(failed)
    if failures:
        raise LintFailed(failures)


def _checks() -> dict[str, list[str]]:
    source = ["lint", "--source-dir=dist/firefox", "--warnings-as-errors"]
    return {
        "ruff check": [python_program("ruff"), "check"],
        "ruff format": [python_program("ruff"), "format", "--check"],
        "mypy": [python_program("mypy")],
        "tsc": [npm_program("tsc")],
        "prettier": [npm_program("prettier"), "--check", "--log-level=warn", *PRETTIER],
        "eslint": [npm_program("eslint"), "--max-warnings=0"],
        "web-ext lint": [npm_program("web-ext"), *source],
    }
