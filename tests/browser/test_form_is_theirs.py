"""The form remains the person's own: what stood there stays, and all of ours can be undone."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, field, long_form
from tests.browser.people import ADA, CAREFUL_ADA
from tests.browser.surface import FILLED
from tests.replica import Replica

FORM = INSTAGRAM.form_in("en")


def test_undo(person: Person, extension: Extension) -> None:
    extension.knows(ADA)
    person.opens(FORM)
    person.note.press("undo")
    until(lambda: person.value(field("email")) == "", "the e-mail to be taken out again")
    assert person.value(field("reason")) == ""
    assert person.value(field("country")) == ""
    until(lambda: not person.sees_all(FILLED), "the marks to go")


def test_what_the_page_filled_stays(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form(known_email="ada@work.example"))
    person.opens(FORM)
    person.note.appears("undo")
    assert person.value(field("email")) == "ada@work.example"
    person.note.press("undo")
    until(lambda: person.value(field("reason")) == "", "the explanation to be taken out")
    assert person.value(field("email")) == "ada@work.example"


def test_what_the_person_typed_stays(person: Person, extension: Extension) -> None:
    extension.knows(CAREFUL_ADA)
    person.opens(FORM)
    person.types(field("reason"), "In my own words.")
    person.note.press("fill")
    person.note.appears("undo")
    assert person.value(field("reason")) == "In my own words."
    assert person.value(field("email")) == ADA["email"]


def test_nothing_is_filled_until_asked(person: Person, extension: Extension) -> None:
    """With autofill off, the note offers and waits."""
    extension.knows(CAREFUL_ADA)
    person.opens(FORM)
    person.note.appears("fill")
    assert person.value(field("email")) == ""
    assert extension.states() == ["opened"]


def test_popup_fills_too(person: Person, extension: Extension) -> None:
    extension.knows(CAREFUL_ADA)
    person.opens(FORM)
    person.note.appears("fill")
    with person.presses_toolbar_button() as popup:
        popup.press("[data-next]")
    until(lambda: person.value(field("email")) == ADA["email"], "the e-mail to be filled in")


def test_without_details_the_note_leads_to_them(person: Person, extension: Extension) -> None:
    person.opens(FORM)
    person.note.appears("details")
    assert person.value(field("email")) == ""
    before = person.tabs()
    person.note.press("details")
    person.turns_to_new_tab(before)
    assert person.driver.current_url == extension.options_page
