"""After sending, the code from the e-mail: recognised, led to, and a wrong one noticed."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND, long_form
from tests.browser.people import ADA
from tests.replica import Replica

LAYOUTS = {"desktop": "a dialog over the form", "mobile": "a page of its own"}


@pytest.fixture(params=LAYOUTS, ids=list(LAYOUTS.values()))
def asked(
    request: pytest.FixtureRequest, person: Person, extension: Extension, meta: Replica
) -> Person:
    """A person who has just sent the form and is asked for the code."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form(layout=request.param))
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.presses(SEND)
    person.sees(CODE)
    extension.records("code")
    return person


def test_field_is_focused_and_the_note_says_where_to_look(
    asked: Person, extension: Extension
) -> None:
    until(lambda: asked.has_focus(CODE), "the code field to have the focus")
    asked.note.says("support.facebook.com")
    note = asked.note.text().lower()
    assert "keep this tab open" in note
    assert "spam" in note
    assert extension.states() == ["opened", "filled", "sent", "code"]
    extension.shows_badge("@")


def test_wrong_code_is_noticed(asked: Person, extension: Extension, meta: Replica) -> None:
    before = asked.note.text()
    asked.types(CODE, "000000" if meta.cases[0].code != "000000" else "111111")
    asked.presses(CONFIRM)
    asked.sees(".wrong")
    until(lambda: asked.note.text() not in {"", before}, "a note about the wrong code")
    assert extension.objections()[0]["state"] == "code"


def test_right_code_after_a_wrong_one(asked: Person, extension: Extension, meta: Replica) -> None:
    asked.types(CODE, "1")
    asked.presses(CONFIRM)
    asked.sees(".wrong")
    asked.types(CODE, meta.cases[0].code)
    asked.presses(CONFIRM)
    extension.records("confirmed")
    extension.shows_badge("✓")
