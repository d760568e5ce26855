"""After sending, the code from the e-mail: recognised, led to, and a wrong one noticed."""

from urllib.parse import quote

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND, long_form
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica

ASKS_FOR_THE_CODE = """
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  document.querySelector("#notes")?.focus();
  event.target.innerHTML = "<p>Enter the code that we sent you.</p><input name='nonce'><button>Confirm</button>";
});
"""

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


def test_person_who_types_elsewhere_is_left_there(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    elsewhere = "<label for='notes'>Notes</label><textarea id='notes'></textarea>"
    meta.put(INSTAGRAM.form_address, page(f"{elsewhere}<form>{EMAIL}{REASON}</form>"))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.driver.execute_script(ASKS_FOR_THE_CODE)
    person.presses("form button")
    extension.records("code")
    assert extension.takes_for(INSTAGRAM.form_address) == "code"
    assert person.has_focus("#notes")


#: What the step may say of what comes after it, and of what comes without it.
BESIDE_THE_CODE = {
    "after": "We will honour your objection.",
    "more-wanted": "We need a little more information to finish.",
    "without": "Unfortunately, your objection cannot be processed yet.",
    "already": "You have already objected.",
}


@pytest.mark.parametrize("said", BESIDE_THE_CODE.values(), ids=BESIDE_THE_CODE.keys())
def test_nothing_is_decided_while_a_code_is_asked_for(
    filled: Person, extension: Extension, said: str
) -> None:
    """Once what was still wanted was recorded as a refusal."""
    filled.driver.execute_script(ASKS_FOR_THE_CODE.replace("<p>", f"<p>{said} "))
    filled.presses("form button")
    extension.records("code")
    assert extension.takes_for(INSTAGRAM.form_address) == "code"
    assert extension.states() == ["opened", "filled", "sent", "code"]


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


def test_note_opens_the_persons_own_mailbox(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows({**ADA, "email": "ada@gmail.com"})
    meta.put(INSTAGRAM.form_address, long_form())
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.presses(SEND)
    before = person.tabs()
    person.note.press("mailbox")
    person.turns_to_new_tab(before)
    assert person.driver.current_url.startswith("https://mail.google.com/")
    assert "support.facebook.com" in person.driver.current_url


MAIL = "Object #1234567\nYour code:\n\n482915\n\nMeta, 1601 Willow Road, Menlo Park, CA 94025"

#: What a person copies, and what then stands in the field: browsers take line breaks out.
PASTED = {
    MAIL: "482915",
    "482915 or 482916": "482915 or 482916",
}


@pytest.mark.parametrize(("copied", "left"), PASTED.items(), ids=["a mail", "a doubt"])
def test_pasting(
    browser: Browser, person: Person, extension: Extension, meta: Replica, copied: str, left: str
) -> None:
    keys = browser.desktop.press_keys
    person.opens(f"data:text/plain,{quote(copied)}")
    browser.desktop.click(400, 500)
    keys("ctrl+a", "ctrl+c")
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form())
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.presses(SEND)
    person.sees(CODE)
    extension.records("code")
    until(lambda: person.has_focus(CODE), "the code field to have the focus")
    keys("ctrl+v")
    until(lambda: person.value(CODE) == left, f"the field to hold “{left}”")
