"""Access to Meta's pages is withdrawn and given back, as a person may at any time."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.firefox import Firefox
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, field
from tests.browser.people import ADA, CAREFUL_ADA


@pytest.fixture
def firefox(browser: Browser) -> Firefox:
    if not isinstance(browser, Firefox):
        pytest.skip(
            "Chromium leaves an open page its script, and its settings would close the popup"
        )
    return browser


def test_form_is_left_alone_until_access_is_back(
    browser: Browser, person: Person, extension: Extension
) -> None:
    extension.knows(ADA)
    browser.withdraws_access()
    try:
        person.opens(INSTAGRAM.form_in("en"))
        # On the form itself, a press of the button is leave for this once.
        person.opens("about:blank")
        with person.presses_toolbar_button() as popup:
            assert popup.summary() == extension.message("access_off")
        assert extension.objections() == []
    finally:
        browser.gives_access()
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("undo")
    assert person.value(field("email")) == ADA["email"]


def test_open_page_goes_quiet(firefox: Firefox, person: Person, extension: Extension) -> None:
    extension.knows(CAREFUL_ADA)
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("fill")
    firefox.withdraws_access()
    try:
        until(lambda: person.note.text() == "", "the note to be gone")
        assert person.value(field("email")) == ""
        assert extension.states() == ["opened"]
    finally:
        firefox.gives_access()


def test_page_stays_whose_access_was_not_withdrawn(
    firefox: Firefox, person: Person, extension: Extension
) -> None:
    extension.knows(CAREFUL_ADA)
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("fill")
    firefox.withdraws_access_to("https://www.whatsapp.com/*")
    try:
        person.note.press("fill")
        extension.records("filled")
    finally:
        firefox.gives_access()


#: What is said to every page when access is withdrawn, and what a question gets after it.
ENDS = """
const tab = (await browser.tabs.query({})).find(({ url }) => url === arguments[0]);
await browser.tabs.sendMessage(tab.id, { type: "end", origins: ["https://help.instagram.com/*"] });
return browser.tabs.sendMessage(tab.id, { type: "guide" }).then(() => "", ({ message }) => message);
"""


def test_script_that_ended_listens_to_nothing(
    browser: Browser, person: Person, extension: Extension
) -> None:
    person.opens(INSTAGRAM.form_in("en"))
    address = person.driver.current_url
    assert extension.takes_for(address) == "form"
    assert "Receiving end does not exist" in browser.ask(ENDS, address)


def test_popup_says_so_while_it_is_open(
    firefox: Firefox, person: Person, extension: Extension
) -> None:
    with person.presses_toolbar_button() as popup:
        popup.settles()
        firefox.withdraws_access()
        try:
            until(lambda: popup.summary() == extension.message("access_off"), "the popup to say so")
        finally:
            firefox.gives_access()
        until(lambda: popup.summary() != extension.message("access_off"), "the popup to see it")


def test_host_that_is_withheld_makes_no_other_unreadable(
    firefox: Firefox, person: Person, extension: Extension
) -> None:
    extension.knows(ADA)
    firefox.withdraws_access_to("https://www.whatsapp.com/*")
    try:
        person.opens(INSTAGRAM.form_in("en"))
        extension.records("filled")
        with person.presses_toolbar_button() as popup:
            assert popup.summary() == extension.message("here_filled")
    finally:
        firefox.gives_access()
