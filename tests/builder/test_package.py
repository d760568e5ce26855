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
from builder.programs import npm_program, run
from builder.project import HERE, Project
from builder.sources import source_files
from tests.builder.spoil import replace


def made(project: Project) -> dict[str, bytes]:
    return {archive.name: archive.read_bytes() for archive in package(project)}


def test_archives_are_named_by_version_and_browser(built_project: Project) -> None:
    kinds = [
        f"right-to-object-{built_project.version}-{k}.zip"
        for k in ("chromium", "firefox", "source")
    ]
    assert list(made(built_project)) == kinds


def test_two_runs_make_the_same_bytes(built_project: Project) -> None:
    first = made(built_project)
    shutil.rmtree(built_project.build)
    shutil.rmtree(built_project.dist)
    for path in built_project.root.rglob("*"):
        os.utime(path, (0, 0))
        path.chmod(0o700)
    assert made(built_project) == first


def test_an_interrupted_run_leaves_the_archives_whole(
    built_project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made(built_project)
    replace(built_project, "locales/en.toml", 'message = "', 'message = "Changed ')
    monkeypatch.setattr(ZipFile, "writestr", Mock(side_effect=[None, KeyboardInterrupt]))
    with pytest.raises(KeyboardInterrupt):
        package(built_project)
    assert {file.name: file.read_bytes() for file in built_project.dist.glob("*.zip")} == first


def test_a_review_finds_its_home_where_a_path_has_spaces(tmp_path: Path) -> None:
    folder = tmp_path / "my checkout"
    (folder / "builder").mkdir(parents=True)
    shutil.copyfile(HERE.root / "Makefile", folder / "Makefile")
    for wanted in ("requirements.txt", "builder/bootstrap.sh", "package-lock.json", ".npmrc"):
        (folder / wanted).touch()
    told = run(["make", "--dry-run", "review"], cwd=folder)
    [line] = [line for line in told.splitlines() if "HOME=" in line]
    assert f"HOME={folder}/build/review/home" in shlex.split(line)


def test_a_browser_archive_holds_just_what_it_loads(built_project: Project) -> None:
    archives = package(built_project)
    for browser, archive in zip(("chromium", "firefox"), archives, strict=False):
        folder = built_project.dist / browser
        files = {path for path in folder.rglob("*") if path.is_file()}
        with ZipFile(archive) as opened:
            assert opened.namelist() == sorted(
                path.relative_to(folder).as_posix() for path in files
            )


def test_what_is_uploaded_for_firefox_holds_the_same_files(
    built_project: Project, tmp_path: Path
) -> None:
    """`web-ext sign` packs the folder itself, as `web-ext build` does."""
    _, ours, _ = package(built_project)
    source = f"--source-dir={built_project.dist / 'firefox'}"
    run(
        [npm_program("web-ext"), "build", source, f"--artifacts-dir={tmp_path}"],
        cwd=built_project.root,
    )
    [theirs] = tmp_path.glob("*.zip")
    assert files_in(theirs) == files_in(ours)


def files_in(archive: Path) -> dict[str, bytes]:
    with ZipFile(archive) as opened:
        return {item.filename: opened.read(item) for item in opened.infolist() if not item.is_dir()}


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
