"""Whatever sentences are drawn, the text is long enough for a form that insists on 100."""

from builder.catalogue.letters import Grounds
from builder.project import Project
from tests.builder.spoil import line_with, only_error, write

SITUATIONS = list(Grounds.model_fields)
GERMAN = "letters/de.toml"


def letter(grounds: dict[str, str]) -> str:
    sentence = '["Ich widerspreche der Verarbeitung."]'
    parts = [f"{part} = {sentence}" for part in ("opening", "request", "closing")]
    return "\n".join(
        ['language = "de"', *parts, "[grounds]", *(f'{k} = ["{v}"]' for k, v in grounds.items())]
    )


def test_a_text_that_can_come_out_short(project: Project) -> None:
    grounds = dict.fromkeys(SITUATIONS, "Meine Bilder zeigen Menschen.")
    write(project, GERMAN, letter(grounds | {"parent": "Kinder."}))
    line, what = only_error(project, GERMAN)
    assert line == line_with(project, GERMAN, "parent =")
    assert "112 characters of 120" in what


def test_a_missing_situation(project: Project) -> None:
    grounds = dict.fromkeys(SITUATIONS[:-1], "Meine Bilder zeigen Menschen.")
    write(project, GERMAN, letter(grounds))
    line, what = only_error(project, GERMAN)
    assert line == line_with(project, GERMAN, "[grounds]")
    assert "grounds.person" in what
