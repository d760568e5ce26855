"""Copies of the project: one for all that only read, one for each test that spoils something."""

import shutil
from pathlib import Path

import pytest

from builder.build import build
from builder.project import HERE, Project
from builder.scaffold import BY_LANGUAGE


def copy_to(root: Path) -> Project:
    shutil.copytree(HERE.extension, root / "extension")
    for name in ("pyproject.toml", "package-lock.json", "requirements.txt", ".gitignore"):
        shutil.copyfile(HERE.root / name, root / name)
    return Project(root)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """In two languages: an example of a translation is enough where data are spoiled."""
    copy = copy_to(tmp_path)
    for folder in BY_LANGUAGE:
        for file in (copy.extension / folder).glob("*.toml"):
            if file.stem not in {"en", "fr"}:
                file.unlink()
    return copy


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Built already, in all languages; not to be changed."""
    made = copy_to(tmp_path_factory.mktemp("built"))
    build(made)
    return made
