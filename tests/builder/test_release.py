"""A version is handed to no store before it is ready, and never by mistake."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from rich.console import Console

from builder import release
from builder.catalogue import checked
from builder.errors import ReleaseRefused, ToolFailed
from builder.listing import listings, pictures
from builder.project import HERE, Project
from builder.release import uncommitted, unready
from builder.uploads import Upload, uploads

SECRETS = {
    "WEB_EXT_API_KEY": "key-9876",
    "WEB_EXT_API_SECRET": "secret-9876",
    "CHROME_WEB_STORE_PUBLISHER": "publisher",
    "CHROME_WEB_STORE_ITEM": "item",
    "CHROME_WEB_STORE_TOKEN": "token-9876",
}


@pytest.fixture
def whole(built_project: Project) -> Project:
    """With what a release looks at beside the extension."""
    for name in ("README.md", "CHANGELOG.md"):
        shutil.copyfile(HERE.root / name, built_project.root / name)
    shutil.copytree(HERE.root / "docs", built_project.root / "docs")
    git(built_project, "init", "--quiet")
    commit(built_project)
    return built_project


def git(project: Project, *command: str) -> None:
    named = ["-c", "user.name=a", "-c", "user.email=a@test", "-C", str(project.root)]
    subprocess.run(["git", *named, *command], check=True)


def commit(project: Project) -> None:
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "all")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def test_this_version_is_ready() -> None:
    assert list(unready(HERE)) == []


def test_another_version_than_the_changelog_tells(whole: Project) -> None:
    change(whole.root / "pyproject.toml", f'"{whole.version}"', '"9.9.9"')
    assert ["9.9.9" in what for what in unready(whole)] == [True]


def test_a_version_of_which_nothing_is_told(whole: Project) -> None:
    change(whole.root / "CHANGELOG.md", "\n- ", "\nNothing.\n- ")
    assert ["says nothing" in what for what in unready(whole)] == [True]


def test_a_picture_that_is_not_there(whole: Project) -> None:
    picture = pictures(whole)[0]
    picture.unlink()
    assert [picture.name in what for what in unready(whole)] == [True]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Programs that were run, without running them, each behind what was set for it.

    Git has nothing to tell, and is not counted.
    """
    programs: list[str] = []

    def run(command: list[str], *, env: Mapping[str, str] | None = None, **_: object) -> str:
        setting = [f"{name}={value}" for name, value in (env or {}).items()]
        if command[0] != "git":
            programs.append(" ".join([*setting, Path(command[0]).name]))
        return ""

    monkeypatch.setattr(release, "package", lambda *_: [])
    monkeypatch.setattr(release, "run", run)
    return programs


def test_what_is_not_ready_is_not_even_tested(whole: Project, ran: list[str]) -> None:
    change(whole.root / "pyproject.toml", f'"{whole.version}"', '"9.9.9"')
    with pytest.raises(ReleaseRefused, match=r"9\.9\.9"):
        release.release(whole, Console(), publish=True)
    assert ran == []


def test_nothing_is_uploaded_unless_asked_for(
    whole: Project, ran: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    release.release(whole, Console(), publish=False)
    assert ran == ["CI=true make"]
    release.release(whole, Console(), publish=True)
    assert ran == ["CI=true make", "CI=true make", "web-ext", "curl"]


def test_a_release_is_told_of_a_browser_that_is_missing(
    whole: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Elsewhere tests skip it; in CI they fail, and so does the release."""
    monkeypatch.delenv("CI", raising=False)
    (whole.root / "Makefile").write_text('test:\n\t@test "$$CI" != true\n', "utf-8")
    commit(whole)
    with pytest.raises(ToolFailed, match="make failed"):
        release.release(whole, Console(), publish=False)


def test_one_store_alone_where_the_other_has_the_version(
    whole: Project, ran: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And without what the other would need."""
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, "" if name.startswith("WEB_EXT") else value)
    release.release(whole, Console(), publish=True, browsers=["chromium"])
    assert ran == ["CI=true make", "curl"]


def test_nobody_waits_for_a_review() -> None:
    """It takes longer than web-ext would wait, and then fails: the next store would get nothing."""
    [command] = [upload.command for upload in uploads(HERE, SECRETS) if "sign" in upload.command]
    assert "--approval-timeout=0" in command


@pytest.mark.parametrize("store", ["WEB_EXT", "CHROME_WEB_STORE"])
def test_no_upload_before_every_store_can_have_its_own(
    whole: Project, ran: list[str], monkeypatch: pytest.MonkeyPatch, store: str
) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, "" if name.startswith(store) else value)
    with pytest.raises(ReleaseRefused, match=f"set {store}"):
        release.release(whole, Console(), publish=True)
    assert ran == []


def test_what_is_not_committed_is_not_released(whole: Project) -> None:
    """The source archive holds what the build reads, and with it whatever lies about."""
    assert list(uncommitted(whole)) == []
    (whole.root / "notes.txt").touch()
    change(whole.root / "CHANGELOG.md", "\n- ", "\n- More. ")
    assert [what.split()[0] for what in uncommitted(whole)] == ["CHANGELOG.md", "notes.txt"]
    with pytest.raises(ReleaseRefused, match=r"notes\.txt"):
        release.release(whole, Console(), publish=False)


def test_what_nothing_says_was_committed_is_not_released(whole: Project) -> None:
    shutil.rmtree(whole.root / ".git")
    with pytest.raises(ReleaseRefused, match="from a checkout"):
        release.release(whole, Console(), publish=False)


def test_tests_are_shown_while_they_run(whole: Project, capfd: pytest.CaptureFixture[str]) -> None:
    (whole.root / "Makefile").write_text("test:\n\t@echo half of them; exit 1\n", "utf-8")
    commit(whole)
    with pytest.raises(ToolFailed, match="stand above"):
        release.release(whole, Console(), publish=False)
    assert "half of them" in capfd.readouterr().out


def test_the_web_store_is_told_whose_item_it_is() -> None:
    [command] = [upload.command for upload in uploads(HERE, SECRETS) if upload.command[0] == "curl"]
    assert command[-1].endswith("/upload/v2/publishers/publisher/items/item:upload")


def test_no_secret_stands_in_a_command() -> None:
    def shown(upload: Upload) -> str:
        return " ".join(upload.command)

    assert [upload.store for upload in uploads(HERE, SECRETS) if "9876" in shown(upload)] == []


def test_a_listing_in_every_language_from_our_own_words(whole: Project) -> None:
    loaded = checked(whole)
    files = listings(whole, loaded)
    assert [file.stem for file in files] == list(loaded.locales)
    for file in files:
        said = loaded.locales[file.stem].model.root
        text = file.read_text("utf-8")
        assert said["extension_description"].message in text
        assert said["welcome_not_3"].message in text
    english = (whole.dist / "listing/en.md").read_text("utf-8")
    assert "| `storage` |" in english
    assert str(whole.relative(pictures(whole)[0])) in english
