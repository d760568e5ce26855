"""Every error says what is wrong, where, and what to do next; none of them is a traceback."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from builder import errors
from builder.cli import app
from builder.errors import BuilderError, DataError, ToolFailed
from builder.project import HERE
from builder.sources import source_files

WRONG = DataError(Path("a.toml"), 3, "no such key", "mend it")


EXAMPLES: list[BuilderError] = [
    WRONG,
    errors.DataRefused([WRONG]),
    errors.TemplateError(Path("a.html.j2"), 3, "cannot be rendered", "mend it"),
    errors.ToolMissing("node", "install it"),
    ToolFailed("tsc", "a.js(3,1): no"),
    errors.LintFailed([ToolFailed("tsc", "a.js(3,1): no")]),
    errors.NotUnderstood("german", "no tag of a language", "de"),
    errors.BrowserFailed("no screen\n(Session info)", "start one"),
    errors.PageUnread("a.html", "add `--url`"),
    errors.AlreadyThere("de.toml", "mend it"),
    errors.ReleaseRefused(["CHANGELOG.md says nothing: write it"]),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_says_what_to_do_next(error: BuilderError) -> None:
    what, _, remedy = str(error).partition("→ ")
    assert what.strip()
    assert remedy


def leaves(error: type[BuilderError]) -> set[type[BuilderError]]:
    kinds = error.__subclasses__()
    return set().union(*map(leaves, kinds)) if kinds else {error}


def test_every_error_of_the_tree_is_among_the_examples() -> None:
    assert {type(error) for error in EXAMPLES} == leaves(BuilderError)


@pytest.mark.parametrize(
    "typed",
    [
        "explain nosuch.html",
        "explain docs",
        "explain README.md",
        "explain README.md --url help.instagram.com",
        "explain https:///contact",
        "capture help.instagram.com",
        "check-live --locale english",
        "new-language german",
        "new-language ../de",
        "new-language fr",
        "new-form ../facebook",
        "new-form facebook",
    ],
)
def test_what_is_typed_wrongly_is_told_and_changes_nothing(
    typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(HERE.root)
    monkeypatch.setattr("builder.live.browser.Chrome", lambda *_: pytest.fail("opened a browser"))
    monkeypatch.setattr("builder.build.build", lambda *_: pytest.fail("built"))
    before = source_files(HERE)
    result = CliRunner().invoke(app, typed.split())
    assert isinstance(result.exception, SystemExit)
    assert result.exit_code == 1
    assert "→" in result.output
    assert source_files(HERE) == before
