"""The note never says what is no longer so."""

from selenium.webdriver.common.keys import Keys

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM
from tests.browser.people import ADA
from tests.browser.surface import RINGED
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Page, Replica

STAYS = (
    "document.querySelector('form').addEventListener('submit', (event) => event.preventDefault())"
)

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


def test_undone_form_is_offered_to_be_filled_again(filled: Person, extension: Extension) -> None:
    filled.note.press("undo")
    filled.note.says(extension.message("form_undone"))
    assert extension.message("form_send_yourself") not in filled.note.text()
    filled.note.press("fill")
    until(lambda: filled.value("#email") == ADA["email"], "the e-mail to be filled in again")


LISTED = """<label for="country">Country of residence</label>
<select id="country"><option></option><option>Germany</option><option>Spain</option></select>"""


def test_what_the_form_did_not_take_is_named(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """A list without the country, and a box without the room."""
    extension.knows(ADA)
    short = REASON.replace("<textarea", "<textarea maxlength='5'")
    meta.put(INSTAGRAM.form_address, page(f"<form>{LISTED}{EMAIL}{short}</form>"))
    person.opens(INSTAGRAM.form_address)
    person.note.says("could not fill in: country and explanation.")
    person.note.says("We filled in: e-mail address.")
    meta.put(INSTAGRAM.form_address, page(f"<form>{LISTED}{short}</form>"))
    person.opens(INSTAGRAM.form_address)
    person.note.says("could not fill in: country and explanation.")
    assert extension.message("form_nothing_filled") not in person.note.text()


#: As an icon of the page's, and as what a page lays over all of it.
PICTURE = """const picture = document.createElement("canvas");
picture.style = "position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none";
document.body.append(picture);
if (arguments[0]) { picture.popover = "manual"; picture.showPopover(); }"""


def test_picture_under_the_note_stopped_its_buttons(filled: Person) -> None:
    filled.note.appears("undo")
    filled.driver.execute_script(PICTURE)
    filled.note.press("undo")
    until(lambda: filled.value("#email") == "", "the e-mail to be taken out again")


def test_note_under_a_picture_is_closed(filled: Person) -> None:
    """To close what one does not see harms nobody."""
    filled.note.appears("undo")
    filled.driver.execute_script(PICTURE, True)
    filled.note.press("dismiss")
    until(lambda: filled.note.text() == "", "the note to go")


def test_note_that_goes_by_itself_gives_the_keyboard_back(
    person: Person, extension: Extension, meta: Replica
) -> None:
    bare = page("<button id='more'>More</button>", title="Privacy and generative AI")
    meta.put(FACEBOOK.privacy_address, bare)
    person.opens(FACEBOOK.privacy_address)
    person.note.appears("dismiss")
    person.sees("#more").send_keys(Keys.TAB)
    assert person.driver.switch_to.active_element.tag_name == "div"
    person.driver.execute_script(
        "document.querySelector('main').insertAdjacentHTML('beforeend', arguments[0])",
        f"<p>You have the right to <a href='{FACEBOOK.form_address}'>object</a>.</p>",
    )
    until(lambda: person.note.text() == "", "the note to go")
    assert person.driver.execute_script("return document.activeElement.id") == "more"


def test_link_beside_what_was_sent_took_its_note_away(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """On Meta's hub, where an answer that nobody can read yet may lead to the next form."""
    hub = "https://help.meta.com/support/privacy"
    link = f"<p>Next: <a href={FACEBOOK.form_address}>object to AI at Meta</a></p>"
    extension.knows(ADA)
    meta.put(hub, page(f"<form>{EMAIL}{REASON}</form>"))
    person.opens(hub)
    extension.records("filled")
    script = f"""{STAYS};
    document.querySelector("form").addEventListener("submit", () => {{
      document.querySelector("main").innerHTML = "{link}";
    }});"""
    person.driver.execute_script(script)
    person.presses("form button")
    until(lambda: person.sees_all(RINGED), "the link to be ringed")
    assert extension.takes_for(hub) == "privacy"
    assert extension.message("sent_title") in person.note.text()
