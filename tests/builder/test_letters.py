"""Whatever sentences are drawn, the text is long enough, and names what can be filled in."""

from builder.catalogue.letters import Grounds
from builder.project import Project
from tests.builder.spoil import line_with, only_error, refused, replace, write

SITUATIONS = list(Grounds.model_fields)
ENGLISH = "letters/en.toml"
GERMAN = "letters/de.toml"


def letter(project: Project, grounds: dict[str, str]) -> str:
    """English, but for the objection's own sentences, which are short."""
    rest = (project.extension / ENGLISH).read_text("utf-8")
    sentence = "Ich widerspreche der Verarbeitung"
    parts = [f'{part} = ["{sentence}."]' for part in ("request", "closing")]
    parts += [
        f'opening = ["{sentence}{{right}}."]',
        'account = ["Konto: {email}."]',
        'silence = "keine"',
        'declined = "abgelehnt"',
        'regional = "[Behörde]"',
    ]
    texts = [f'{name} = ["{text}"]' for name, text in grounds.items()]
    return "\n".join(['language = "de"', *parts, "[grounds]", *texts, rest[rest.index("[law.") :]])


def test_a_text_that_can_come_out_short(project: Project) -> None:
    grounds = dict.fromkeys(SITUATIONS, "Meine Bilder zeigen Menschen.")
    write(project, GERMAN, letter(project, grounds | {"parent": "Kinder."}))
    line, what = only_error(project, GERMAN)
    assert line == line_with(project, GERMAN, "parent =")
    assert "112 characters of 120" in what


def test_a_missing_situation(project: Project) -> None:
    grounds = dict.fromkeys(SITUATIONS[:-1], "Meine Bilder zeigen Menschen.")
    write(project, GERMAN, letter(project, grounds))
    line, what = only_error(project, GERMAN)
    assert line == line_with(project, GERMAN, "[grounds]")
    assert "grounds.person" in what


def test_a_placeholder_that_nothing_fills(project: Project) -> None:
    replace(project, ENGLISH, "Account: {account}", "Account: {account} {handle}")
    line, what = only_error(project, ENGLISH)
    assert line == line_with(project, ENGLISH, "[follow-up]")
    assert "'handle'" in what


def test_a_letter_that_leaves_out_the_words_of_the_objection(project: Project) -> None:
    replace(project, ENGLISH, '  "{text}",\n', "")
    _, what = only_error(project, ENGLISH)
    assert "must name" in what


def test_a_placeholder_in_a_sentence_that_needs_none(project: Project) -> None:
    replace(project, ENGLISH, "Please confirm", "Please, {name}, confirm")
    line, what = only_error(project, ENGLISH)
    assert line == line_with(project, ENGLISH, "Please, {name}")
    assert "no {placeholder}" in what


def test_an_opening_that_names_no_law(project: Project) -> None:
    replace(project, ENGLISH, "I object ({right}) to", "I object to")
    line, what = only_error(project, ENGLISH)
    assert line == line_with(project, ENGLISH, "I object to the use")
    assert "must name {right}" in what


def test_an_account_that_is_not_named(project: Project) -> None:
    replace(project, ENGLISH, "registered with {email}", "registered with {mail}")
    line, _ = only_error(project, ENGLISH)
    assert line == line_with(project, ENGLISH, "{mail}")


def test_a_letter_of_next_to_nothing(project: Project) -> None:
    text = (project.extension / ENGLISH).read_text("utf-8")
    begun = text.index("[by-post]")
    facts = "{controller} {today} {right} {account} {text} {term}"
    short = f'[by-post]\nsubject = "Objection"\nparagraphs = ["{facts}"]\n\n'
    write(project, ENGLISH, text[:begun] + short + text[text.index("[complaint]") :])
    line, what = only_error(project, ENGLISH)
    assert line == line_with(project, ENGLISH, "[by-post]")
    assert "of 120" in what


def test_a_law_that_is_not_cited(project: Project) -> None:
    text = (project.extension / ENGLISH).read_text("utf-8")
    begun, end = text.index("[law.fadp]"), text.index("[law.lgpd]")
    write(project, ENGLISH, text[:begun] + text[end:])
    assert {error.what for error in refused(project)} == {"the law `fadp` is not cited"}
