"""Copies of the project: one for all that only read, one for each test that spoils something."""

import shutil
from pathlib import Path

import pytest

from builder.build import build
from builder.project import HERE, Project
from builder.scaffold_language import BY_LANGUAGE, SAYINGS


def copy_to(root: Path) -> Project:
    shutil.copytree(HERE.extension, root / "extension")
    for name in ("pyproject.toml", "package-lock.json", "requirements.txt", ".gitignore"):
        shutil.copyfile(HERE.root / name, root / name)
    shutil.copytree(HERE.root / SAYINGS, root / SAYINGS)
    return Project(root)


def small_copy_to(root: Path) -> Project:
    """In two languages: an example of a translation is enough where data are spoiled."""
    copy = copy_to(root)
    for folder in BY_LANGUAGE:
        for file in (copy.extension / folder).glob("*.toml"):
            if file.stem not in {"en", "fr"}:
                file.unlink()
                (root / SAYINGS / f"{file.stem}.txt").unlink(missing_ok=True)
    return copy


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """To be spoiled."""
    return small_copy_to(tmp_path)


@pytest.fixture(scope="session")
def small_built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """What `built_project` is a copy of."""
    made = small_copy_to(tmp_path_factory.mktemp("small"))
    build(made)
    return made


@pytest.fixture
def built_project(small_built: Project, tmp_path: Path) -> Project:
    """To be spoiled once it was built."""
    shutil.copytree(small_built.root, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Built already, in all languages; not to be changed."""
    made = copy_to(tmp_path_factory.mktemp("built"))
    build(made)
    return made
