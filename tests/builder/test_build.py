"""A build is made when something changed, and replaces the old one only if it succeeds."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import patch

import pytest

from builder.build import build
from builder.catalogue import Loaded, checked, load
from builder.catalogue.source import parsed
from builder.errors import BuilderError, DataRefused
from builder.programs import run
from builder.project import Project
from tests.builder.spoil import replace, write


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_built_again_only_after_a_change(project: Project) -> None:
    assert build(project)
    assert not build(project)
    replace(project, "icons/icon.svg", "<svg", "<!-- changed --><svg")
    assert build(project)


def test_every_text_in_another_encoding_is_said_by_file_and_line(project: Project) -> None:
    names = ("style/tokens.css", "views/popup/popup.html.j2", "views/popup/popup.js")
    for name in names:
        (project.extension / name).write_bytes("/* a */\n/* für */\n".encode("latin-1"))
    with pytest.raises(DataRefused) as refusal:
        build(project)
    told = [(str(error.file), error.line, error.what) for error in refusal.value.errors]
    assert told == [(f"extension/{name}", 2, "not UTF-8") for name in names]


def test_what_a_program_says_is_read_in_whatever_encoding(tmp_path: Path) -> None:
    speak = r"import sys; sys.stdout.buffer.write(b'f\xfcr')"
    assert run([sys.executable, "-c", speak], cwd=tmp_path) == "f\ufffdr"


def test_what_is_saved_during_a_build_is_in_the_next(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_before_a_change(project: Project) -> Loaded:
        loaded = load(project)
        replace(project, "locales/en.toml", 'message = "', 'message = "Changed ')
        return loaded

    with monkeypatch.context() as patch:
        patch.setattr("builder.catalogue.load", read_before_a_change)
        assert build(project)
    assert build(project)
    assert "Changed " in (project.dist / "firefox/_locales/en/messages.json").read_text("utf-8")


def test_builds_at_once_wait_for_each_other(project: Project) -> None:
    with ThreadPoolExecutor() as pool:
        assert sorted(pool.map(build, [project] * 3)) == [False, False, True]


def test_time_alone_is_no_change(built_project: Project) -> None:
    (built_project.extension / "icons/icon.svg").touch()
    assert not build(built_project)


def test_a_change_in_dist_is_mended(built_project: Project) -> None:
    before = contents(built_project.dist)
    (built_project.dist / "firefox/page.js").write_text("by hand", "utf-8")
    assert build(built_project)
    assert contents(built_project.dist) == before


def test_one_browser_alone_is_made_and_remembered(project: Project) -> None:
    assert build(project, ["chromium"])
    assert not (project.dist / "firefox").exists()
    assert not build(project, ["chromium"])
    assert build(project)
    assert (project.dist / "firefox").exists()


def test_only_what_changed_is_read_and_judged_anew(project: Project) -> None:
    checked(project)
    with (
        patch("builder.catalogue.entry.parsed", wraps=parsed) as reading,
        patch("builder.shipped.run", wraps=run) as judging,
    ):
        replace(project, "locales/fr.toml", "message = ", "message  = ")
        checked(project)
        assert [reading.call_count, judging.call_count] == [1, 0]
        replace(project, "lib/text.js", "/**", "/** */ /**")
        checked(project)
        assert [reading.call_count, judging.call_count] == [1, 1]


def test_what_an_editor_hides_beside_a_file_is_none_of_ours(project: Project) -> None:
    """Emacs marks a file that is being changed by a link that leads nowhere."""
    for name in ("page/.#main.js", "lib/.#text.js", "locales/.#fr.toml", "views/.#_layout.html.j2"):
        (project.extension / name).symlink_to("somebody@somewhere.1")
    assert build(project)


def test_what_is_no_longer_written_no_longer_ships(built_project: Project) -> None:
    (built_project.extension / "views/dossier/print.css").unlink()
    build(built_project)
    assert list(built_project.dist.rglob("print.css")) == []


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("page/main.js", "import './nowhere.js';"),
        ("views/popup/popup.html.j2", "{{ undefined_name }}"),
        ("catalogue/sites.toml", "no data"),
        ("manifest.json.j2", "{,}"),
        ("manifest.json.j2", "{}"),
        ("icons/icon.svg", "<svg"),
    ],
)
def test_a_failed_build_leaves_the_old_one(built_project: Project, file: str, text: str) -> None:
    before = contents(built_project.dist)
    write(built_project, file, text)
    with pytest.raises(BuilderError):
        build(built_project)
    assert contents(built_project.dist) == before
