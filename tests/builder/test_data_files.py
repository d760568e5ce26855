"""A data file that isn't what its model says is refused, by file and line."""

import pytest

from builder.errors import DataRefused
from builder.project import Project
from tests.builder.spoil import line_with, only_error, refused, replace, write

SITES = "catalogue/sites.toml"
FRENCH = "catalogue/wording/fr.toml"


def test_an_unknown_key(project: Project) -> None:
    replace(project, SITES, 'why = "', 'wy = "typing mistake"\nwhy = "')
    [error] = refused(project)
    assert error.line == line_with(project, SITES, "wy =")
    assert "page.0.wy" in error.what
    assert error.remedy.endswith("one of source, seen, kind, match, why")


def test_an_unknown_key_where_keys_are_free(project: Project) -> None:
    replace(project, "locales/fr.toml", "message = ", 'mesage = "faute de frappe"\nmessage = ')
    replace(project, "letters/fr.toml", "right = ", 'rihgt = "faute de frappe"\nright = ')
    remedies = {str(error.file): error.remedy for error in refused(project)}
    assert remedies["extension/locales/fr.toml"].endswith("one of message, description")
    assert remedies["extension/letters/fr.toml"].endswith("one of right, term, complaint")


def test_what_is_wrong_in_any_file_is_said_at_once(project: Project) -> None:
    for file in (SITES, FRENCH, "locales/fr.toml", "letters/fr.toml"):
        write(project, file, "no data")
    files = [str(error.file).removeprefix("extension/") for error in refused(project)]
    assert files == [SITES, FRENCH, "locales/fr.toml", "letters/fr.toml"]


def test_a_gap_hides_nothing_else_that_is_wrong(project: Project) -> None:
    replace(project, SITES, 'kind = "login"', 'kind = "TODO privacy, form, help or login"')
    replace(project, SITES, '[[redirect]]\nhosts = ["l.', '[[redirect]]\n# hosts = ["l.')
    said = {error.what.split()[0] for error in refused(project)}
    assert {what.partition(".")[0] for what in said} == {"page", "redirect"}
    assert len(said) == 2


def test_a_file_in_another_encoding(project: Project) -> None:
    (project.extension / SITES).write_bytes("# a\n# für\n".encode("latin-1"))
    line, what = only_error(project, SITES)
    assert (line, what) == (2, "not UTF-8")


def test_a_folder_where_a_file_should_be(project: Project) -> None:
    (project.extension / "locales/de.toml").mkdir()
    _, what = only_error(project, "locales/de.toml")
    assert "cannot be read" in what


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[project]\nversion = "1.0.0rc1"', 2),
        ('[project]\nversion = "1.2.3.4.5"', 2),
        ('[project]\nversion = "70000"', 2),
        ("[project]\nversion = 1", 2),
        ('[project]\nname = "a"', 1),
        ("version", 1),
    ],
)
def test_a_version_that_browsers_do_not_take(project: Project, text: str, line: int) -> None:
    (project.root / "pyproject.toml").write_text(text, "utf-8")
    with pytest.raises(DataRefused, match=rf"^pyproject\.toml:{line}: "):
        assert project.version


def test_a_missing_key_is_said_of_its_own_table(project: Project) -> None:
    replace(project, SITES, '[[redirect]]\nhosts = ["l.', '[[redirect]]\n# hosts = ["l.')
    line, what = only_error(project, SITES)
    assert line == line_with(project, SITES, "[[redirect]]")
    assert "redirect.0.hosts" in what


def test_a_value_of_the_wrong_kind(project: Project) -> None:
    replace(project, SITES, 'kind = "login"', 'kind = "entrance"')
    line, what = only_error(project, SITES)
    assert line == line_with(project, SITES, 'kind = "entrance"')
    assert "'login'" in what


def test_a_pattern_for_more_than_https(project: Project) -> None:
    replace(project, SITES, 'match = "https://help.meta.com', 'match = "*://help.meta.com')
    line, _ = only_error(project, SITES)
    assert line == line_with(project, SITES, "*://help.meta.com")


@pytest.mark.parametrize(
    ("file", "old", "new", "what", "remedy"),
    [
        (SITES, 'seen = "', 'seen = "July ', "is no day", "as in 2026-07-23"),
        (SITES, 'match = "https', 'match = "http', "is no match pattern", "as in https://"),
        (SITES, 'url = "https://', 'url = "', "is no whole address", "as in https://"),
        (SITES, 'hosts = ["', 'hosts = ["https://', "is no host", "as in help.meta.com"),
        (SITES, 'why = "', 'why = " " # "', "nothing stands here", "write what belongs here"),
        (SITES, 'kind = "form"', 'kind = "from"', "Input should be", "`Page` in builder/"),
        (
            SITES,
            'parameter = "u"',
            "",
            "Field required",
            "`Redirect` in builder/catalogue/sites.py",
        ),
        (FRENCH, 'language = "fr"', 'language = "FR"', "is no language's tag", "as in de"),
        ("catalogue/countries.toml", '["CH"]', '["ch"]', "is no country's code", "as in DE"),
        ("catalogue/mailboxes.toml", '["web.de"]', '["@web.de"]', "is no domain", "as in gmail"),
        ("catalogue/forms/facebook.toml", "={locale}", "={lang}", "ends in {language}", "as in h"),
    ],
)
def test_how_it_is_written_is_told_in_words(
    project: Project, file: str, old: str, new: str, what: str, remedy: str
) -> None:
    replace(project, file, old, new)
    [error] = refused(project)
    assert what in error.what
    assert remedy in error.remedy


def test_a_pattern_for_hosts_of_everybody(project: Project) -> None:
    replace(project, SITES, 'match = "https://*.facebook.com/privacy', 'match = "https://*.com/p')
    line, what = only_error(project, SITES)
    assert line == line_with(project, SITES, "https://*.com/p")
    assert "is no match pattern" in what


def test_names_of_a_country_that_is_not_offered(project: Project) -> None:
    file = "catalogue/countries.toml"
    replace(project, file, "\nGB = ", "\nUK = ")
    line, what = only_error(project, file)
    assert line == line_with(project, file, "UK = ")
    assert what == "UK is not offered here"


def test_a_missing_role(project: Project) -> None:
    replace(project, FRENCH, "[region]", "[regoin]")
    errors = refused(project)
    assert {error.what.split(":")[0] for error in errors} == {"region", "regoin"}
    typo = next(error for error in errors if error.what.startswith("regoin"))
    assert typo.line == line_with(project, FRENCH, "[regoin]")


def test_evidence_without_a_source(project: Project) -> None:
    replace(project, FRENCH, "said = [\n", 'said = [\n  { text = "sans preuve" },\n')
    line, what = only_error(project, FRENCH)
    assert line == line_with(project, FRENCH, "sans preuve")
    assert "composed" in what


def test_a_file_that_is_no_toml(project: Project) -> None:
    write(project, SITES, 'page = "1"\nthis is a sentence\n')
    line, what = only_error(project, SITES)
    assert line == 2
    assert "not TOML" in what


def test_a_file_under_another_name_than_it_says(project: Project) -> None:
    form = project.extension / "catalogue/forms/facebook.toml"
    form.rename(form.with_name("threads.toml"))
    line, what = only_error(project, "catalogue/forms/threads.toml")
    assert line == line_with(project, "catalogue/forms/threads.toml", "form = ")
    assert "facebook" in what


def test_a_form_of_which_nothing_says_what_account_it_is_about(project: Project) -> None:
    for locale in ("en", "fr"):
        replace(project, f"locales/{locale}.toml", "[account_whatsapp]", "[account_whatsup]")
    line, what = only_error(project, "catalogue/forms/whatsapp.toml")
    assert line == line_with(project, "catalogue/forms/whatsapp.toml", "form = ")
    assert "account_whatsapp" in what


def test_english_is_always_there(project: Project) -> None:
    (project.extension / "letters/en.toml").unlink()
    _, what = only_error(project, "letters/en.toml")
    assert what == "no such file"


def test_a_field_whose_name_is_no_name(project: Project) -> None:
    file = "catalogue/engine.toml"
    replace(project, file, 'name = "nonce"', """name = "x'], *" """)
    line, _ = only_error(project, file)
    assert line == line_with(project, file, "x'], *")


def test_a_mailbox_that_nobody_saw(project: Project) -> None:
    file = "catalogue/mailboxes.toml"
    replace(project, file, 'unverified = "', 'seen = "2026"\nunverified = "')
    _, what = only_error(project, file)
    assert "unverified" in what


@pytest.mark.parametrize("day", ["2026-13-45", "2025-02-29", "9999", "2199-01"])
def test_a_day_on_which_nobody_can_have_seen_it(project: Project, day: str) -> None:
    replace(project, SITES, 'seen = "', f'seen = "{day}"\n# "')
    line, what = only_error(project, SITES)
    assert line == line_with(project, SITES, day)
    assert "is no day" in what or "yet to come" in what
