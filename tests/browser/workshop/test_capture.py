"""A page is saved with nobody in it, and only what the maintainer agreed to."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from builder.catalogue import checked
from builder.cli import app
from builder.live.asking import Live
from builder.live.capture import capture
from builder.project import HERE, Project
from tests.browser.objection_forms import INSTAGRAM, long_form
from tests.builder.conftest import copy_to
from tests.replica import Replica
from tests.replica.page import PAGES, Written

#: On a host of several accounts, where the form's own number tells whose it is.
SHARED = "https://help.meta.com/contact/9000000000000777"


def test_a_captured_form_is_recognised_as_the_form_it_was(live: Live, meta: Replica) -> None:
    live.open(INSTAGRAM.form_in("en"))
    assert live.settled() == {"kind": "form", "form": "instagram"}
    found = capture(live, HERE, checked(HERE))
    meta.put(SHARED, Written(found.fixture()))
    live.open(SHARED)
    assert live.settled() == {"kind": "form", "form": "instagram"}


def test_a_captured_page_holds_nobody(live: Live, meta: Replica) -> None:
    form = long_form().render("en", host="", path="", number="233964459562201", cases=[])
    planted = (
        '<nav data-user="9876">Zelda Quirke</nav>'
        '<div style="display: none">zelda@quirke.test <i>Object</i></div>'
        '<script>document.title += " Quirke"; window.token = "9876"</script></body>'
    )
    meta.put(INSTAGRAM.form_address, Written(form.replace("</body>", planted)))
    live.open(INSTAGRAM.form_in("en") + "&token=9876#quirke")
    live.settled()
    found = capture(live, HERE, checked(HERE))
    fixture = found.fixture()
    assert [trace for trace in ("zelda", "quirke", "9876") if trace in fixture.lower()] == []
    assert fixture.startswith(
        "<!-- captured from: https://help.instagram.com/contact/233964459562201"
    )
    assert '<div hidden="">' in fixture
    gone = "\n".join(line for line in found.diff() if line.startswith("-"))
    assert "Zelda Quirke" in gone
    assert "zelda@quirke.test" in gone
    assert found.file(HERE).parent == PAGES / "captured"
    assert found.file(HERE).name.startswith("help-instagram-com-contact-233964459562201-")


def test_what_the_extension_draws_is_no_part_of_a_captured_page(live: Live, meta: Replica) -> None:
    live.open(INSTAGRAM.privacy_in("en"))
    live.settled()
    fixture = capture(live, HERE, checked(HERE)).fixture()
    assert "data-right-to-object" not in fixture
    assert fixture.rstrip().endswith("</body></html>")


ASKS = """<html lang="en"><body><h1>Zelda's garden</h1><h2>Frobnicate your hat</h2></body></html>"""


@pytest.fixture
def copy(commands_reach_replica: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """What the command line writes into."""
    project = copy_to(tmp_path)
    monkeypatch.setattr("builder.commands.look.HERE", project)
    return project


def saved(project: Project) -> list[str]:
    return [file.read_text("utf-8") for file in project.root.glob("tests/replica/**/*.html")]


def test_only_lines_that_are_agreed_to_stay(copy: Project, meta: Replica) -> None:
    meta.put(INSTAGRAM.form_address, Written(ASKS))
    answers = "\n2, 3\n,2\n\ny\n"
    told = CliRunner().invoke(app, ["capture", INSTAGRAM.form_in("en")], input=answers)
    assert told.exit_code == 0
    assert "  1  Zelda's garden" in told.output
    assert "  2  Frobnicate your hat" in told.output
    assert "no line has the number 3" in told.output
    assert "-<h1>Zelda's garden</h1>" in told.output
    [fixture] = saved(copy)
    assert "Frobnicate your hat" in fixture
    assert "Zelda" not in fixture


def test_a_name_that_stays_is_shown_and_goes(copy: Project, meta: Replica) -> None:
    meta.put(INSTAGRAM.form_address, Written("<h1>Object</h1><div>Hi, Grant</div>"))
    told = CliRunner().invoke(app, ["capture", INSTAGRAM.form_in("en")], input="\n2\ny\n")
    assert told.exit_code == 0, told.output
    assert "  2  Xx, Grant" in told.output
    [fixture] = saved(copy)
    assert "<h1>Object</h1>" in fixture
    assert "<div>Xx, Xxxxx</div>" in fixture


def test_a_second_page_of_a_day_takes_nothing_of_the_first(copy: Project, meta: Replica) -> None:
    meta.put(INSTAGRAM.form_address, Written(ASKS))
    for answers in ("\n1\n\ny\n", "\n2\n\ny\n"):
        told = CliRunner().invoke(app, ["capture", INSTAGRAM.form_in("en")], input=answers)
        assert told.exit_code == 0, told.output
    assert sorted("Zelda" in fixture for fixture in saved(copy)) == [False, True]


def test_nothing_is_written_without_a_yes(copy: Project, meta: Replica) -> None:
    meta.put(INSTAGRAM.form_address, Written(ASKS))
    told = CliRunner().invoke(app, ["capture", INSTAGRAM.form_in("en")], input="\n\n\nn\n")
    assert "Is nobody left in it?" in told.output
    assert told.exit_code == 1
    assert saved(copy) == []
