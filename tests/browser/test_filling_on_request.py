"""A form that is filled when the person asks for it, with what they told by then."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, field, long_form
from tests.browser.people import ADA, CAREFUL_ADA
from tests.replica import Replica

FORM = INSTAGRAM.form_in("en")


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


def test_details_that_were_mended_meanwhile_are_used(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """In another tab the person adds what was missing, and mends what was wrong."""
    extension.knows({"country": "FR", "email": "", "reason": "Please."})
    meta.put(INSTAGRAM.form_address, long_form())
    person.opens(FORM)
    until(lambda: person.value(field("reason")) == "Please.", "the explanation")
    assert person.value(field("email")) == ""
    form = person.driver.current_window_handle
    person.driver.switch_to.new_window("tab")
    extension.knows(ADA)
    person.driver.close()
    person.driver.switch_to.window(form)
    until(lambda: person.value(field("email")) == ADA["email"], "the e-mail to be filled in")
    person.note.press("undo")
    until(lambda: person.value(field("email")) == "", "the e-mail to be taken out again")
    extension.knows({**ADA, "email": "ada@mended.example"})
    with person.presses_toolbar_button() as popup:
        popup.press("[data-next]")
    until(lambda: person.value(field("email")) == "ada@mended.example", "the new address")
