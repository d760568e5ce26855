"""Every locale says what the English one says, with the same placeholders."""

import shutil
from pathlib import Path

import pytest

from builder.catalogue import checked
from builder.catalogue.locales import Locale
from builder.project import Browser, Project
from builder.render.messages import messages, write_locales
from tests.builder.spoil import line_with, only_error, replace

FRENCH = "locales/fr.toml"


def append(project: Project, file: str, text: str) -> None:
    path = project.extension / file
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def test_a_missing_message(project: Project) -> None:
    append(project, "locales/en.toml", '\n[only_here]\nmessage = "x"\ndescription = "y"\n')
    _, what = only_error(project, FRENCH)
    assert "only_here" in what


def test_an_unknown_message(project: Project) -> None:
    append(project, FRENCH, '\n[only_here]\nmessage = "x"\n')
    line, what = only_error(project, FRENCH)
    assert line == line_with(project, FRENCH, "[only_here]")
    assert "only_here" in what


def test_other_placeholders(project: Project) -> None:
    append(project, "locales/en.toml", '\n[both]\nmessage = "{a} {b}"\ndescription = "y"\n')
    append(project, FRENCH, '\n[both]\nmessage = "{b} {c}"\n')
    line, what = only_error(project, FRENCH)
    assert line == line_with(project, FRENCH, "{b} {c}")
    assert "placeholders" in what


@pytest.mark.parametrize("wrong", ["{Account}", "{handle 2}", "{account", "account}"])
def test_braces_around_no_name(project: Project, wrong: str) -> None:
    replace(project, FRENCH, 'message = "', f'message = "{wrong} ')
    line, what = only_error(project, FRENCH)
    assert line == line_with(project, FRENCH, wrong)
    assert "{day}" in what


@pytest.mark.parametrize("tag", ["de", "fr_FR", "fr-", "fr-fr", "French"])
def test_a_language_that_is_not_the_file_s(project: Project, tag: str) -> None:
    replace(project, FRENCH, 'message = "fr"', f'message = "{tag}"')
    line, what = only_error(project, FRENCH)
    assert line == line_with(project, FRENCH, f'message = "{tag}"')
    assert what == f"the language is {tag}, the file is fr.toml"


def test_a_language_of_one_country(project: Project) -> None:
    replace(project, FRENCH, 'message = "fr"', 'message = "fr-CH"')
    assert "fr" in checked(project).locales


def test_the_country_of_another_file(project: Project) -> None:
    shutil.copyfile(project.extension / FRENCH, project.extension / "locales/fr-CH.toml")
    letters = project.extension / "letters"
    shutil.copyfile(letters / "fr.toml", letters / "fr-CH.toml")
    replace(project, "letters/fr-CH.toml", 'language = "fr"', 'language = "fr-CH"')
    replace(project, "locales/fr-CH.toml", 'message = "fr"', 'message = "fr-CH"')
    replace(project, FRENCH, 'message = "fr"', 'message = "fr-CH"')
    _, what = only_error(project, FRENCH)
    assert what == "the language is fr-CH, the file is fr.toml"


def test_a_locale_without_letters(project: Project) -> None:
    (project.extension / "letters/fr.toml").unlink()
    line, what = only_error(project, FRENCH)
    assert line == line_with(project, FRENCH, "[language]")
    assert "no letters/fr.toml" in what


@pytest.mark.parametrize("name", ["German", "de_AT", "de-at"])
def test_a_file_that_is_named_for_no_language(project: Project, name: str) -> None:
    (project.extension / FRENCH).rename(project.extension / f"locales/{name}.toml")
    _, what = only_error(project, f"locales/{name}.toml")
    assert name in what


def test_english_without_a_description(project: Project) -> None:
    replace(project, "locales/en.toml", "\ndescription = ", "\n# description = ")
    line, what = only_error(project, "locales/en.toml")
    assert line == line_with(project, "locales/en.toml", "[extension_name]")
    assert "description" in what


def test_positions_follow_english() -> None:
    english = Locale.model_validate({"due": {"message": "{form} by {day}, {form}"}})
    french = Locale.model_validate({"due": {"message": "le {day} : {form}"}})
    assert messages(french, english)["due"] == {
        "message": "le $DAY$ : $FORM$",
        "placeholders": {"form": {"content": "$1"}, "day": {"content": "$2"}},
    }


def test_a_dollar_stands_for_itself() -> None:
    locale = Locale.model_validate({"price": {"message": "5 $ for {what}"}})
    assert messages(locale, locale)["price"]["message"] == "5 $$ for $WHAT$"


@pytest.mark.parametrize(
    ("browser", "folders"),
    [
        ("chromium", {"en", "nb", "no", "pt_PT", "pt_BR"}),
        ("firefox", {"en", "nb", "nn", "pt_PT", "pt_BR"}),
    ],
)
def test_folders_are_those_in_which_a_browser_looks(
    tmp_path: Path, browser: Browser, folders: set[str]
) -> None:
    locale = Locale.model_validate({"name": {"message": "x"}})
    write_locales(dict.fromkeys(("en", "nb", "pt", "pt-BR"), locale), browser, tmp_path)
    assert {path.parent.name for path in tmp_path.glob("*/messages.json")} == folders
