"""What was begun is refused until it is filled in, line by line, and accepted then."""

import re

import pytest

from builder import scaffold
from builder.catalogue import checked
from builder.catalogue.todo import TODO
from builder.errors import AlreadyThere, NotUnderstood
from builder.project import Project
from builder.scaffold_language import new_language
from tests.builder.spoil import line_with, refused


def test_a_new_language_is_refused_by_file_and_line_until_it_is_filled_in(project: Project) -> None:
    files = list(new_language(project, "de"))
    assert [str(project.relative(file)) for file in files] == [
        "extension/catalogue/wording/de.toml",
        "extension/locales/de.toml",
        "extension/letters/de.toml",
        "tests/extension/sayings/de.txt",
    ]
    sayings = files.pop().read_text("utf-8")
    assert re.findall(r"## .*\n", sayings) == re.findall(r"(## .*\n)TODO ", sayings)
    assert sayings.count("\n") == 2 * sayings.count("## ") > 40
    assert {error.file for error in refused(project)} == set(map(project.relative, files))
    for file in files:
        errors = [e for e in refused(project) if e.file == project.relative(file)]
        text = file.read_text("utf-8")
        assert len(errors) == text.count(TODO)
        assert {error.line for error in errors} >= {1 + text[: text.index(TODO)].count("\n")}
        file.write_text(text.replace(f"{TODO} ", ""), "utf-8")
    assert "de" in checked(project).letters


@pytest.mark.parametrize("language", ["uk", "en-US", "xx"])
def test_a_language_of_a_country_whose_people_are_offered_no_form(
    project: Project, language: str
) -> None:
    with pytest.raises(NotUnderstood, match="spoken in no country"):
        list(new_language(project, language))


def test_only_what_a_language_lacks_is_begun(project: Project) -> None:
    (project.extension / "letters/fr.toml").unlink()
    assert [file.parent.name for file in new_language(project, "fr")] == ["letters"]
    with pytest.raises(AlreadyThere):
        list(new_language(project, "fr"))


def test_a_new_form_is_refused_until_it_is_filled_in(project: Project) -> None:
    file = project.extension / "catalogue/forms/facebook.toml"
    file.unlink()
    assert scaffold.new_form(project, "facebook") == file
    errors = refused(project)
    assert {error.line for error in errors} == {
        number
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if TODO in line
    }
    with pytest.raises(AlreadyThere):
        scaffold.new_form(project, "facebook")


def test_a_new_page_is_refused_until_it_is_filled_in(project: Project) -> None:
    scaffold.new_page(project)
    lines = [error.line for error in refused(project)]
    assert min(lines) == line_with(project, "catalogue/sites.toml", f'kind = "{TODO}')
    assert len(lines) == 5
