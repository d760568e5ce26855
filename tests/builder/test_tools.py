"""Browsers and screens are found where they may be, and what cannot be had is named with its remedy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from builder.errors import ToolFailed, ToolMissing
from builder.programs import run
from builder.tools import debian, find, geckodriver, provide
from builder.tools.needs import Need, needs
from tests.browser.drivers.desktop import own_screen, virtual_desktop
from tests.browser.drivers.missing import skipped_where_missing


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A machine on which nothing is installed."""
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr("builder.tools.where.ask", lambda _program, *, fetch: None)
    find.cache_clear()
    yield tmp_path
    find.cache_clear()


def place(path: Path) -> Path:
    path.parent.mkdir(parents=True)
    path.touch(mode=0o755)
    return path


def test_on_the_path_first(bare: Path) -> None:
    place(bare / "cache/right-to-object/geckodriver/bin/geckodriver")
    on_path = place(bare / "path/geckodriver")
    assert find("geckodriver") == on_path


def test_then_in_our_cache(bare: Path) -> None:
    cached = place(bare / "cache/right-to-object/geckodriver/bin/geckodriver")
    assert find("geckodriver") == cached


def test_debians_name_for_firefox(bare: Path) -> None:
    assert find("firefox") is None
    find.cache_clear()
    esr = place(bare / "path/firefox-esr")
    assert find("firefox") == esr


def test_a_program_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ToolMissing, match="no-such-program is missing"):
        run(["no-such-program"], cwd=tmp_path)


@pytest.fixture
def without_firefox(monkeypatch: pytest.MonkeyPatch) -> None:
    need = Need("firefox", "firefox-esr", lambda: False, "a browser stays untested", True)
    monkeypatch.setattr("builder.tools.provide.needs", lambda: [need])
    monkeypatch.setattr("builder.tools.provide.ask", lambda _program, *, fetch: None)
    monkeypatch.setattr(debian, "can_install", lambda: False)
    monkeypatch.setattr(geckodriver, "can_build", lambda: False)


@pytest.mark.usefixtures("without_firefox")
def test_a_missing_browser_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CI", raising=False)
    provide.provide(Console())
    told = capsys.readouterr().out
    assert "firefox is missing" in told
    assert "apt-get install firefox-esr" in told


@pytest.mark.usefixtures("without_firefox")
def test_a_missing_browser_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(ToolMissing, match="firefox"):
        provide.provide(Console())


@pytest.mark.usefixtures("without_firefox")
def test_debian_is_asked_for_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(debian, "can_install", lambda: True)
    monkeypatch.setattr(debian, "install", lambda packages, _console: asked.extend(packages))
    provide.provide(Console())
    assert asked == ["firefox-esr"]


@pytest.mark.usefixtures("without_firefox")
@pytest.mark.parametrize(
    ("can_be_fetched", "done"), [(True, ["asked"]), (False, ["asked", "built"])]
)
def test_geckodriver_is_built_only_where_it_cannot_be_fetched(
    monkeypatch: pytest.MonkeyPatch, can_be_fetched: bool, done: list[str]
) -> None:
    ways: list[str] = []
    need = Need("geckodriver", "", lambda: can_be_fetched and "asked" in ways, "untested", True)
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("builder.tools.provide.needs", lambda: [need])
    monkeypatch.setattr(
        "builder.tools.provide.ask", lambda _program, *, fetch: ways.append("asked")
    )
    monkeypatch.setattr(geckodriver, "can_build", lambda: True)
    monkeypatch.setattr(geckodriver, "build", lambda _console: ways.append("built"))
    provide.provide(Console())
    assert ways == done


def test_what_gives_a_screen_is_named_where_there_is_no_debian_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    remedies = {need.name: need.remedy for need in needs()}
    assert "Linux" in remedies["Xvfb"]
    assert "Linux" in remedies["xdotool"]


@pytest.mark.usefixtures("bare")
def test_a_desktop_without_its_server_names_what_to_install() -> None:
    with pytest.raises(ToolMissing, match="Xvfb is missing"), virtual_desktop():
        pass


def test_a_desktop_whose_server_dies_tells_its_last_words(bare: Path) -> None:
    place(bare / "path/Xvfb").write_text("#!/bin/sh\necho no room for a screen >&2\nexit 1\n")
    with pytest.raises(ToolFailed, match="no room for a screen"), virtual_desktop():
        pass


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(("ci", "end"), [("", pytest.skip.Exception), ("true", ToolMissing)])
def test_without_a_desktop_what_needs_one_is_skipped_but_not_in_ci(
    monkeypatch: pytest.MonkeyPatch, ci: str, end: type[BaseException]
) -> None:
    monkeypatch.setenv("CI", ci)
    with (
        pytest.raises(end, match="Xvfb is missing"),
        skipped_where_missing("not tested"),
        virtual_desktop(),
    ):
        pass


@pytest.mark.parametrize(
    ("platform", "display", "ci", "shown"),
    [
        ("linux", ":0", "", True),
        ("linux", "", "", False),
        ("linux", ":0", "true", False),
        ("darwin", "", "", True),
    ],
)
def test_a_screen_with_somebody_before_it(
    monkeypatch: pytest.MonkeyPatch, platform: str, display: str, ci: str, shown: bool
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("CI", ci)
    assert (own_screen() is not None) is shown
