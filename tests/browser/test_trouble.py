"""What a person asked for and could not be done: they are told, wherever they are, and keep their place."""

from pathlib import Path

from tests.browser.details import opens_details
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA, CAREFUL_ADA
from tests.browser.records import record

TROUBLE = "[data-trouble]"

AT = "return document.activeElement.id;"

#: From then on, what that part of the browser is asked for fails.
NO_CLIPBOARD = """const page = window.wrappedJSObject ?? window;
page.Object.defineProperty(page.navigator.clipboard, "writeText", { value: undefined });"""

NO_PERMISSIONS = """const page = window.wrappedJSObject ?? window;
page.Object.defineProperty((page.browser ?? page.chrome).permissions, "request", { value: undefined });"""


def test_letter_that_cannot_be_copied(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    """Told in the window in front; beside it, it would be read by nobody."""
    extension.keeps(record())
    Dossier(browser, person, tmp_path)
    person.driver.execute_script(NO_CLIPBOARD)
    person.presses('[data-action="letter"]')
    person.presses("#letter-copy")
    assert person.sees(f"dialog {TROUBLE}").text == extension.message("failed")
    person.presses("#letter [data-close]")
    person.presses("#save-json")
    until(lambda: not person.sees_all(TROUBLE), "the trouble to be over")


def test_reminders_that_cannot_be_asked_for(person: Person, extension: Extension) -> None:
    opens_details(person, extension)
    person.driver.execute_script(NO_PERMISSIONS)
    box = person.sees("#reminders")
    box.click()
    assert person.sees(TROUBLE).text == extension.message("failed")
    until(lambda: not box.is_selected(), "the box to show what the browser allows")


def test_picture_without_an_objection(person: Person, extension: Extension) -> None:
    extension.knows(CAREFUL_ADA)
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("opened")
    extension.keeps()
    with person.presses_toolbar_button() as popup:
        popup.press("#picture")
        until(lambda: popup.shown(TROUBLE) == extension.message("failed"), "the trouble told")


def test_keyboard_stays_where_a_picture_is_kept(person: Person, extension: Extension) -> None:
    """And what was done is said; pressed again, it is not done again."""
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    with person.presses_toolbar_button() as popup:
        popup.press("#picture")
        until(
            lambda: popup.shown("#picture-kept[role=status]") == extension.message("picture_kept"),
            "the picture to be kept",
        )
        assert popup.evaluate(AT) == "picture"
        assert popup.has("#picture[aria-disabled=true]")
        popup.press("#picture")
    assert len(extension.stored()["evidence"]) == 1
