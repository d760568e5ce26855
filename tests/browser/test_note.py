"""The note never says what is no longer so."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK
from tests.replica import Page, Replica

STAYS = "document.querySelector('form').addEventListener('submit', (event) => event.preventDefault())"

DRAWN_ANEW = "document.querySelector('form').outerHTML += ''"

#: As a page does that shows the next without a load.
GOES_TO = """history.pushState({}, "", arguments[0]);
document.body.innerHTML = "<h1>Cookies</h1><p>What we keep in your browser.</p>";"""


def test_unsent_form_is_not_called_sent(filled: Person, extension: Extension) -> None:
    """Its error has it drawn anew, and it is filled as before, of which nothing was to be said any more."""
    filled.driver.execute_script(STAYS)
    filled.note.press("dismiss")
    filled.presses("button")
    filled.note.says(extension.message("sent_title"))
    filled.driver.execute_script(DRAWN_ANEW)
    until(lambda: filled.note.text() == "", "the note to go")


def test_form_that_was_sent_is_not_asked_to_be_sent(filled: Person, extension: Extension) -> None:
    """Though it is still on screen, as while it sends."""
    filled.driver.execute_script(STAYS)
    filled.presses("button")
    extension.records("sent")
    with filled.presses_toolbar_button() as popup:
        assert popup.summary() == extension.message("where_running_sent")
    assert extension.message("sent_title") in filled.note.text()


def test_privacy_page_without_link_keeps_no_note_of_the_page_before(
    person: Person, extension: Extension, meta: Replica
) -> None:
    meta.put(FACEBOOK.form_address, Page("login"))
    person.opens(FACEBOOK.form_address)
    person.note.says(extension.message("login_title"))
    person.driver.execute_script(GOES_TO, FACEBOOK.privacy_address)
    until(lambda: person.note.text() == "", "the note to go")
    assert extension.takes_for(person.driver.current_url) == "privacy"
