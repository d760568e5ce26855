"""Storage without room: said plainly, nothing overwritten, and kept as soon as there is room."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import CAREFUL_ADA
from tests.browser.records import objection

TROUBLE = "[data-trouble]"

#: No event is as short as what is left: the limit counts names and quotation marks too.
FILL_UP = """
const { local } = browser.storage;
const left = local.QUOTA_BYTES - (await local.getBytesInUse());
await local.set({ ballast: "x".repeat(left - 60) });
"""


def test_picture_without_room_is_told_and_may_be_tried_again(
    browser: Browser, person: Person, extension: Extension
) -> None:
    if not isinstance(browser, Chromium):
        pytest.skip("Firefox sets an extension no limit but the disk's")
    extension.knows(CAREFUL_ADA)
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("opened")
    browser.ask(FILL_UP)
    with person.presses_toolbar_button() as popup:
        popup.press("#picture")
        until(lambda: popup.shown(TROUBLE) == extension.message("no_room"), "the trouble told")
        assert popup.has("#picture:not([aria-disabled])")
        browser.ask("await browser.storage.local.remove('ballast')")
        popup.press("#picture")
        until(lambda: extension.stored().get("evidence"), "the picture to be kept")


def test_event_without_room_is_told_and_kept_later(
    browser: Browser, person: Person, extension: Extension
) -> None:
    if not isinstance(browser, Chromium):
        pytest.skip("Firefox sets an extension no limit but the disk's")
    extension.knows(CAREFUL_ADA)
    browser.ask(FILL_UP)
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("fill")
    with person.presses_toolbar_button() as popup:
        until(lambda: popup.shown(TROUBLE) == extension.message("trouble_full"), "the trouble told")
    assert extension.objections() == []
    browser.ask("await browser.storage.local.remove('ballast')")
    extension.records("opened")
    with person.presses_toolbar_button() as popup:
        popup.settles()
        assert not popup.has(TROUBLE)


def test_what_the_person_does_without_room_is_told(
    browser: Browser, person: Person, extension: Extension
) -> None:
    """On the pages of the extension, until it is done and found room."""
    if not isinstance(browser, Chromium):
        pytest.skip("Firefox sets an extension no limit but the disk's")
    extension.keeps(objection("opened", "sent"))
    extension.knows({})
    browser.ask(FILL_UP)
    for page, button in {
        extension.dossier_page: "[data-action=confirm]",
        extension.options_page: "#suggest",
    }.items():
        person.opens(page)
        person.presses(button)
        assert person.sees(TROUBLE).text == extension.message("no_room")
    browser.ask("await browser.storage.local.remove('ballast')")
    person.presses("#suggest")
    until(lambda: not person.sees_all(TROUBLE), "the trouble to be over")
    assert extension.stored()["profile"]["reason"]
