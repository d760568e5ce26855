"""While a dialog keeps all else from being pressed, what we draw is in there, on top of it."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.layer import is_ringed
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.surface import FILLED, RINGED
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica

#: The form outlives it.
DIALOG = f"""<dialog><form>{EMAIL}{REASON}</form></dialog><script>
const dialog = document.querySelector("dialog");
dialog.addEventListener("close", () => dialog.after(document.querySelector("form")));
dialog.showModal();</script>"""

OPENS = "document.querySelector('dialog').showModal()"
CLOSES = "document.querySelector('dialog').close()"


def test_note_of_a_form_in_a_dialog_can_be_pressed(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """And once it is closed too."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, page(DIALOG))
    person.opens(INSTAGRAM.form_address)
    email = person.sees(FILLED)
    until(lambda: is_ringed(person.driver, email), "a ring where the e-mail is")
    person.note.press("undo")
    until(lambda: person.value("#email") == "", "the e-mail to be taken out again")
    person.note.press("fill")
    until(lambda: person.value("#email") == ADA["email"], "the e-mail to be filled in again")
    person.driver.execute_script(CLOSES)
    person.note.press("undo")
    until(lambda: person.value("#email") == "", "the e-mail to be taken out once more")


def test_no_ring_is_drawn_over_a_dialog_for_what_lies_beneath(
    person: Person, extension: Extension, meta: Replica
) -> None:
    link = f"<a href='{INSTAGRAM.form_address}'>Object</a><dialog>Cookies</dialog>"
    meta.put(INSTAGRAM.privacy_address, page(link, title="AI at Meta"))
    person.opens(INSTAGRAM.privacy_address)
    ringed = person.sees(RINGED)
    until(lambda: is_ringed(person.driver, ringed), "a ring where the link is")
    person.driver.execute_script(OPENS)
    until(lambda: not is_ringed(person.driver, ringed), "the ring to go")
    person.driver.execute_script(CLOSES)
    until(lambda: is_ringed(person.driver, ringed), "the ring to come back")
