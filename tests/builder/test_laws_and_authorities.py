"""Whoever is offered a form has one law, one authority and one controller, or the build says so."""

from builder.catalogue.loaded import load
from builder.project import HERE, Project
from tests.builder.spoil import line_with, only_error, refused, replace, write

COUNTRIES = "catalogue/countries.toml"
LAWS = "catalogue/laws.toml"
AUTHORITIES = "catalogue/authorities.toml"
CONTROLLERS = "catalogue/controllers.toml"
MONTH = "answer = { months = 1 }"


def test_a_law_that_nothing_tells_of_and_one_that_nobody_has(project: Project) -> None:
    replace(project, COUNTRIES, 'law = "fadp"', 'law = "lgpd"')
    line, what = only_error(project, LAWS)
    assert line == line_with(project, LAWS, 'law = "fadp"')
    assert what == "nobody in countries.toml objects by fadp"
    text = (project.extension / LAWS).read_text("utf-8")
    write(project, LAWS, text[: text.index('[[law]]\nlaw = "fadp"')])
    errors = refused(project)
    lines = (project.extension / COUNTRIES).read_text("utf-8").splitlines()
    wanted = [number for number, line in enumerate(lines, 1) if line == 'law = "lgpd"']
    assert [error.line for error in errors] == wanted
    assert {error.what for error in errors} == {"laws.toml does not tell what lgpd is"}


def test_a_law_that_is_told_twice(project: Project) -> None:
    text = (project.extension / LAWS).read_text("utf-8")
    write(project, LAWS, text + text[text.rindex("[[law]]") :])
    line, what = only_error(project, LAWS)
    assert line == text.count("\n") + 2
    assert "already" in what


def test_a_time_in_two_measures(project: Project) -> None:
    replace(project, LAWS, MONTH, "answer = { months = 1, days = 30 }")
    line, what = only_error(project, LAWS)
    assert line == line_with(project, LAWS, "days = 30")
    assert "needs either `months` or `days`" in what


def test_each_law_has_its_own_time() -> None:
    times = {law.law: law.answer.plain() for law in load(HERE).laws.model.law}
    month = {"months": 1}
    assert times == {"gdpr": month, "uk-gdpr": month, "fadp": {"days": 30}, "lgpd": {"days": 15}}


def test_a_country_without_an_authority(project: Project) -> None:
    replace(project, AUTHORITIES, 'country = "NO"', 'country = "SE"')
    assert {error.what for error in refused(project)} == {
        "NO is offered in countries.toml and has no `authority`",
        "SE has more than one `authority`",
    }


def test_a_complaint_page_without_encryption(project: Project) -> None:
    replace(project, AUTHORITIES, 'complaint = "https:', 'complaint = "http:')
    line, what = only_error(project, AUTHORITIES)
    assert line == line_with(project, AUTHORITIES, 'complaint = "http:')
    assert "authority.0.complaint" in what


def test_a_list_of_regions_without_a_reason(project: Project) -> None:
    replace(project, AUTHORITIES, "why = ", "# why = ")
    _, what = only_error(project, AUTHORITIES)
    assert "`list` and `why` stand together" in what


def test_a_country_without_a_controller(project: Project) -> None:
    replace(project, CONTROLLERS, '"NO", "CH"', '"NO"')
    _, what = only_error(project, CONTROLLERS)
    assert what == "CH is offered in countries.toml and has no `controller`"
