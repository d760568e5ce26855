"""The walk: what a person does from the welcome page to the confirmation, in pictures."""

from pathlib import Path

from rich.console import Console

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND
from tests.browser.surface import RINGED
from tests.demo.pictures import Pictures
from tests.replica import Replica
from tests.replica.hosts import MAILBOX
from tests.replica.page import words


def walk(browser: Browser, meta: Replica, language: str, folder: Path, console: Console) -> str:
    """The state that the objection ended in."""
    browser.fresh_tab()
    person, extension = Person(browser), Extension(browser)
    picture = Pictures(browser, folder, console)

    person.opens(extension.installed[0])
    person.sees('[name="country"] option[value="FR"]')
    picture("welcome", "The page that opens once after installing")

    person.opens(extension.options_page)
    person.sees('[name="country"] option[value="FR"]')
    person.chooses('[name="country"]', "FR")
    person.chooses('[name="situation"]', "photographer")
    person.types('[name="email"]', "ada@example.org")
    until(lambda: "profile" in extension.stored(), "the details to be kept")
    picture("details", "Country, e-mail and situation; the text writes itself")

    person.opens(INSTAGRAM.privacy_in(language))
    person.sees(RINGED)
    picture("privacy-page", "Meta's privacy page: the link has a ring")
    with person.presses_toolbar_button() as popup:
        console.print(f"   the toolbar button says: [italic]{popup.summary()}[/italic]")
        picture("popup", "The toolbar button leads to the link and says what comes next")

    person.follows(RINGED)
    person.note.appears("undo")
    picture("form-filled", "The form: filled in, marked, with one click to undo")

    person.presses(SEND)
    person.sees(CODE)
    extension.shows_badge("@")
    picture("code-asked", "Sent by the person. Meta asks for the code from its e-mail")

    form = person.driver.current_window_handle
    person.driver.switch_to.new_window("tab")
    person.opens(f"https://{MAILBOX}/{INSTAGRAM.language[language]}")
    code = person.sees("[data-code]").text
    picture("mailbox", f"The mailbox: the code is {code}")
    person.driver.switch_to.window(form)
    person.types(CODE, code)
    person.presses(CONFIRM)
    person.reads(words(language)["outcome"]["honoured"]["text"][0])
    extension.shows_badge("✓")
    picture("confirmed", "Meta's confirmation is recognised and kept")
    with person.presses_toolbar_button() as popup:
        console.print(f"   the toolbar button says: [italic]{popup.summary()}[/italic]")
        picture("popup-confirmed", "On record, with its timeline")
    return str(extension.objections()[-1]["state"])
