"""What the hook of the checkout finds wrong is not committed."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from builder.project import HERE

WORDING = "extension/catalogue/wording/fr.toml"
COVERAGE = "docs/coverage.md"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """With the hook as CONTRIBUTING.md says, and a builder to be written by the test."""
    for name in (WORDING, COVERAGE, ".venv/bin/python"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o755)
    shutil.copytree(HERE.root / ".githooks", tmp_path / ".githooks")
    (tmp_path / ".gitignore").write_text(".venv\n", "utf-8")
    git(tmp_path, "init", "--quiet")
    assert commits(tmp_path)
    told = re.search(
        r"`git (config core\.hooksPath .*?)`", (HERE.root / "CONTRIBUTING.md").read_text()
    )
    assert told
    git(tmp_path, *told[1].split())
    return tmp_path


def git(checkout: Path, *command: str) -> int:
    named = ["-c", "user.name=a", "-c", "user.email=a@test", "-C", str(checkout)]
    return subprocess.run(["git", *named, *command], check=False).returncode


def commits(checkout: Path) -> bool:
    git(checkout, "add", ".")
    return git(checkout, "commit", "--quiet", "--message", "all") == 0


def builder(checkout: Path, lines: str) -> None:
    (checkout / ".venv/bin/python").write_text(f"#!/bin/sh\n{lines}\n", "utf-8")


def test_what_lint_finds_is_not_committed(checkout: Path) -> None:
    (checkout / "a.py").touch()
    builder(checkout, 'test "$3" != lint')
    assert not commits(checkout)
    builder(checkout, "exit 0")
    assert commits(checkout)


def test_words_are_committed_with_the_page_that_counts_them(checkout: Path) -> None:
    builder(checkout, f'test "$3" = lint || echo counted >{COVERAGE}')
    (checkout / "a.py").touch()
    assert commits(checkout)
    (checkout / WORDING).write_text("a = 1\n", "utf-8")
    assert not commits(checkout)
    assert commits(checkout)
