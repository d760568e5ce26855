"""What the workshop says of live pages agrees with the extension and its catalogue."""

import re

import pytest
from typer.testing import CliRunner

from builder.catalogue import checked
from builder.cli import app
from builder.live.entries import address_entry, start_entry, title_entry
from builder.live.judged import nearest, unlisted
from builder.project import HERE, Project

CONTACT = "https://help.instagram.com/contact"


@pytest.mark.parametrize(
    ("tag", "language"),
    [("pt_BR", "pt-BR"), ("pt_PT", "pt"), ("no_NO", "nb"), ("uk_UA", "uk")],
)
def test_words_go_to_the_nearest_language_of_the_catalogue(tag: str, language: str) -> None:
    assert nearest(HERE, tag, {"en", "nb", "pt", "pt-BR"}) == language


def paste(project: Project, entry: str) -> None:
    """As its first line says."""
    where, *lines = entry.splitlines()
    told = re.match(r"# (at the end|in place of line|below line) ?(\d*) of ([^ ,]+)", where)
    assert told
    file = project.root / told[3]
    text = file.read_text("utf-8").splitlines()
    line = int(told[2] or len(text))
    text[line - 1 if told[1].startswith("in place") else line : line] = lines
    file.write_text("\n".join([*text, ""]), "utf-8")


def test_another_address_is_pasted(project: Project) -> None:
    form = checked(project).forms["instagram"]
    paste(project, address_entry(form, f"{CONTACT}/424242?x=1"))
    assert checked(project).forms["instagram"].model.address[-1].url == f"{CONTACT}/424242"


def test_another_start_is_pasted(project: Project) -> None:
    form = checked(project).forms["instagram"]
    landed = "https://privacycenter.instagram.com/ai/?x=1"
    paste(project, start_entry(form, form.model.start.format(language="fr"), landed))
    start = checked(project).forms["instagram"].model.start
    assert start == "https://privacycenter.instagram.com/ai/?hl={language}"


def test_another_title_is_pasted(project: Project) -> None:
    wordings = checked(project).wordings
    title = 'Object to "AI" at Meta'
    paste(project, title_entry(wordings, "fr", "S’opposer à l’IA chez Meta", CONTACT))
    paste(project, title_entry(wordings, "en", title, CONTACT))
    assert checked(project).wordings["en"].model.title.said[0].text == title


def test_a_title_in_a_new_language_names_what_begins_it() -> None:
    assert "`builder new-language uk`" in title_entry({}, "uk", "Заперечити", CONTACT)


def test_only_links_to_unlisted_places_are_told(built: Project) -> None:
    wrapped = "https://l.instagram.com/?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3D"
    links = [
        f"{CONTACT}/233964459562201?locale=en",
        f"{wrapped}https%253A%252F%252Fhelp.instagram.com%252Fcontact%252F233964459562201",
        f"{wrapped}https%253A%252F%252Fhelp.instagram.com%252Fcontact%252F424242%253Fx%253D1",
        "https://elsewhere.test/contact/233964459562201",
    ]
    strangers = [f"{CONTACT}/424242", "https://elsewhere.test/contact/233964459562201"]
    assert unlisted(built, links) == strangers


@pytest.mark.parametrize("command", [["capture", f"{CONTACT}/1"], ["watch"]])
def test_where_a_person_works_in_it_a_browser_is_never_unseen(
    command: list[str], built_project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("builder.commands.look.HERE", built_project)
    monkeypatch.setattr("builder.commands.make.HERE", built_project)
    for screen in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(screen, raising=False)
    told = CliRunner().invoke(app, command)
    assert told.exit_code == 1
    assert "set DISPLAY or WAYLAND_DISPLAY" in told.output
