"""What a page was heard to say is held against the shipped matcher."""

import pytest

from builder.errors import ToolFailed
from builder.project import Project
from tests.builder.spoil import line_with, only_error, refused, replace, write

FRENCH = "catalogue/wording/fr.toml"
FORM = "catalogue/forms/instagram.toml"


def hear(project: Project, role: str, text: str) -> None:
    """Adds a text to what a French page was heard to say."""
    path = project.extension / FRENCH
    before, header, after = path.read_text("utf-8").partition(f"\n[{role}]\n")
    said = f'said = [\n  {{ text = "{text}", composed = "for this test" }},\n'
    write(project, FRENCH, before + header + after.replace("said = [\n", said, 1))


@pytest.mark.parametrize(
    ("role", "text", "complaint"),
    [
        ("reason", "Quel temps fait-il ?", "no pattern of `reason`"),
        ("title", "Vous opposer au traitement de vos données", "no pattern of `ai`"),
        ("title", "Vos informations pour l’IA", "no pattern of `object`"),
        ("honoured", "Si nous respectons votre opposition", "no pattern of `honoured`"),
        ("received", "Nous allons respecter votre opposition", "reads as `honoured`"),
    ],
)
def test_a_text_that_reads_otherwise(
    project: Project, role: str, text: str, complaint: str
) -> None:
    hear(project, role, text)
    errors = refused(project)
    assert {error.line for error in errors} == {line_with(project, FRENCH, text)}
    assert any(complaint in error.what for error in errors), errors


@pytest.mark.parametrize(
    "pattern",
    [
        *("*", "!!", "|||", "+", "^", "", "opp*os", "^^wird", "op_os", "the right…"),
        *("object | request denied", "object|", "will + be + reviewed", "will++reviewed"),
        *("will+^be", "mail|e-mail"),
    ],
)
@pytest.mark.parametrize("key", ["not = [", "match = ["])
def test_a_pattern_that_would_match_nothing_or_something_else(
    project: Project, key: str, pattern: str
) -> None:
    replace(project, FRENCH, f"\n{key}", f'\n{key}\n  "{pattern}",')
    line, _ = only_error(project, FRENCH)
    assert line == line_with(project, FRENCH, f'  "{pattern}",')


@pytest.mark.parametrize("table", ["address", "general"])
def test_an_address_that_the_extension_may_not_see(project: Project, table: str) -> None:
    replace(project, FORM, f"[[{table}]]\n", f'[[{table}]]\nurl = "https://meta.test/x"\n#')
    line, what = only_error(project, FORM)
    assert line == line_with(project, FORM, "https://meta.test/x")
    assert "may not see" in what


@pytest.mark.parametrize("host", ["256.1.1.1", "xn--a"])
def test_an_address_that_is_none(project: Project, host: str) -> None:
    replace(project, FORM, "[[address]]\n", f'[[address]]\nurl = "https://{host}/x"\n#')
    line, what = only_error(project, FORM)
    assert line == line_with(project, FORM, f"https://{host}/x")
    assert "is no address" in what


def test_a_start_that_the_extension_may_not_see(project: Project) -> None:
    replace(project, FORM, "https://privacycenter.instagram.com/", "https://instagram.test/")
    line, _ = only_error(project, FORM)
    assert line == line_with(project, FORM, "instagram.test")


def test_a_start_that_is_no_address(project: Project) -> None:
    replace(project, FORM, "https://privacycenter.instagram.com/", "https://xn--a/")
    line, what = only_error(project, FORM)
    assert line == line_with(project, FORM, "https://xn--a/")
    assert "is no address" in what


def test_a_matcher_that_throws_is_no_answer(project: Project) -> None:
    write(project, "lib/patterns.js", "throw new Error('broken matcher')")
    with pytest.raises(ToolFailed, match="broken matcher"):
        refused(project)
