"""Every check of style, types and what browsers accept."""

import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from rich.console import Console

from builder.build import build
from builder.errors import LintFailed, ToolFailed
from builder.programs import npm_program, python_program, run
from builder.project import Project

PRETTIER = ["*.js", "builder/**/*.{js,mjs}", "extension/**/*.{js,ts,css}", "tests/**/*.js"]


def lint(project: Project, console: Console) -> None:
    """A line for each check; all run even if one finds something. Raises LintFailed."""
    build(project)
    checks = _checks()
    failures = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = pool.map(partial(_failure, project), checks.values())
        for name, failed in zip(checks, found, strict=True):
            if failed:
                console.print(f"✗ {name}", style="red")
                failures.append(failed)
            else:
                console.print(f"✓ {name}", style="green")
    if failures:
        raise LintFailed(failures)


def _failure(project: Project, command: list[str]) -> ToolFailed | None:
    try:
        run(command, cwd=project.root)
    except ToolFailed as failed:
        return failed
    return None


def _checks() -> dict[str, list[str]]:
    source = ["lint", "--source-dir=dist/firefox", "--warnings-as-errors"]
    # Those that take long begin first: the others fill what time is left.
    return {
        "mypy": [python_program("mypy")],
        "web-ext lint": [npm_program("web-ext"), *source],
        "eslint": [npm_program("eslint"), "--max-warnings=0"],
        "prettier": [npm_program("prettier"), "--check", "--log-level=warn", *PRETTIER],
        "tsc": [npm_program("tsc")],
        "ruff check": [python_program("ruff"), "check"],
        "ruff format": [python_program("ruff"), "format", "--check"],
    }
