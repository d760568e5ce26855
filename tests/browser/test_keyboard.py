"""The whole objection by keyboard alone, and nobody is left without knowing where they are."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.keyboard import Keyboard
from tests.browser.drivers.layer import drawn
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, INSTAGRAM, SEND, long_form
from tests.browser.people import ADA
from tests.browser.surface import RINGED
from tests.replica import Replica


@pytest.fixture
def keyboard(browser: Browser, person: Person) -> Keyboard:
    """No window manager gives the keyboard to a window here: one click does, before the walk."""
    browser.desktop.click(400, 500)
    return Keyboard(browser.desktop)


def begins(browser: Browser, person: Person, keyboard: Keyboard) -> None:
    before = person.tabs()
    with browser.walks_to_popup() as popup:
        keyboard.steps_to("[data-next]", popup.evaluate)
        keyboard.presses("Return")
    person.turns_to_new_tab(before)


def test_whole_objection(
    browser: Browser, person: Person, extension: Extension, meta: Replica, keyboard: Keyboard
) -> None:
    page = person.driver.execute_script
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form())

    begins(browser, person, keyboard)
    person.sees(RINGED)
    with browser.calls_popup() as popup:
        assert popup.summary() == extension.message("here_link")
    until(lambda: person.has_focus(RINGED), "the keyboard to be at the link")
    before = person.tabs()
    keyboard.presses("Return")
    person.turns_to_new_tab(before)

    person.note.appears("undo")
    keyboard.steps_to(SEND, page)
    keyboard.presses("Return")
    person.sees(CODE)
    until(lambda: person.has_focus(CODE), "the keyboard to be at the field for the code")
    keyboard.types(meta.cases[0].code)
    keyboard.presses("Return")
    extension.records("confirmed")
    assert extension.states() == ["opened", "filled", "sent", "code", "confirmed"]


def test_closing_the_note_leads_back_to_where_the_keyboard_was(
    person: Person, extension: Extension, meta: Replica, keyboard: Keyboard
) -> None:
    page = person.driver.execute_script
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form())
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("undo")
    keyboard.steps_to(SEND, page)
    (note,) = drawn(person.driver, "[role=status]")
    keyboard.steps_to("[data-action=dismiss]", page, note)
    keyboard.presses("Return")
    until(lambda: not person.note.offers("dismiss"), "the note to be closed")
    assert person.has_focus(SEND)
