"""Archives are the same bytes, whoever makes them and when."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from unittest.mock import Mock
from zipfile import ZipFile

import pytest

from builder.package import package
from builder.programs import run
from builder.project import HERE, Project
from builder.sources import source_files
from tests.builder.spoil import replace


def made(project: Project) -> dict[str, bytes]:
    return {archive.name: archive.read_bytes() for archive in package(project)}


def test_archives_are_named_by_version_and_browser(project: Project) -> None:
    kinds = [
        f"right-to-object-{project.version}-{k}.zip" for k in ("chromium", "firefox", "source")
    ]
    assert list(made(project)) == kinds


def test_two_runs_make_the_same_bytes(project: Project) -> None:
    first = made(project)
    shutil.rmtree(project.build)
    shutil.rmtree(project.dist)
    for path in project.root.rglob("*"):
        os.utime(path, (0, 0))
        path.chmod(0o700)
    assert made(project) == first


def test_an_interrupted_run_leaves_the_archives_whole(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made(project)
    replace(project, "locales/en.toml", 'message = "', 'message = "Changed ')
    monkeypatch.setattr(ZipFile, "writestr", Mock(side_effect=[None, KeyboardInterrupt]))
    with pytest.raises(KeyboardInterrupt):
        package(project)
    assert {file.name: file.read_bytes() for file in project.dist.glob("*.zip")} == first


def test_a_review_finds_its_home_where_a_path_has_spaces(tmp_path: Path) -> None:
    folder = tmp_path / "my checkout"
    (folder / "builder").mkdir(parents=True)
    shutil.copyfile(HERE.root / "Makefile", folder / "Makefile")
    for wanted in ("requirements.txt", "builder/bootstrap.sh", "package-lock.json", ".npmrc"):
        (folder / wanted).touch()
    told = run(["make", "--dry-run", "review"], cwd=folder)
    [line] = [line for line in told.splitlines() if "HOME=" in line]
    assert f"HOME={folder}/build/review/home" in shlex.split(line)


def test_a_browser_archive_holds_just_what_it_loads(project: Project) -> None:
    archives = package(project)
    for browser, archive in zip(("chromium", "firefox"), archives, strict=False):
        folder = project.dist / browser
        files = {path for path in folder.rglob("*") if path.is_file()}
        with ZipFile(archive) as opened:
            assert opened.namelist() == sorted(
                path.relative_to(folder).as_posix() for path in files
            )


def test_the_source_archive_makes_the_same_archives_by_itself(tmp_path: Path) -> None:
    """As a store's reviewer does, but for the tools: these are lent, where `make review` installs."""
    checkout, unpacked = Project(tmp_path / "checkout"), Project(tmp_path / "unpacked")
    for file in source_files(HERE):
        target = checkout.root / file.relative_to(HERE.root)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    first = made(checkout)
    with ZipFile(next(checkout.dist.glob("*-source.zip"))) as archive:
        archive.extractall(unpacked.root)
    (unpacked.root / "node_modules").symlink_to(HERE.root / "node_modules")
    subprocess.run([sys.executable, "-m", "builder", "package"], cwd=unpacked.root, check=True)
    assert {file.name: file.read_bytes() for file in unpacked.dist.glob("*.zip")} == first


def test_with_git_and_without_it_the_same_files_are_source(project: Project) -> None:
    (project.root / "extension" / "__pycache__").mkdir()
    (project.root / "extension" / "__pycache__" / "made.pyc").touch()
    (project.root / "build").mkdir()
    (project.root / "build" / "made.json").touch()
    without = source_files(project)
    subprocess.run(["git", "init", "--quiet", project.root], check=True)
    assert source_files(project) == without
    assert [path for path in without if path.name.startswith("made")] == []
