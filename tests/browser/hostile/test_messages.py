"""The background answers its table and nothing else, and counts what it refuses."""

from typing import Any

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.hostile.pages import EMAIL, REASON, form, page
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM
from tests.browser.people import ADA
from tests.replica import Replica
from tests.replica.page import Written

SENT = {"type": "event", "form": "instagram", "state": "sent"}

STRANGE: dict[str, Any] = {
    "no message": "sent",
    "no type of ours": {"type": "forget"},
    "a name of every object's": {"type": "constructor"},
    "an event of one of our own pages": SENT,
    "details for one of our own pages": {"type": "details", "form": "instagram"},
}


def refused(browser: Browser) -> int:
    kept = browser.ask("return browser.storage.session.get('refused')")
    return int(kept.get("refused", {}).get("count", 0))


@pytest.mark.parametrize("message", STRANGE.values(), ids=STRANGE)
def test_what_is_not_in_the_table_is_refused_and_counted(
    browser: Browser, extension: Extension, message: object
) -> None:
    extension.knows(ADA)
    before = refused(browser)
    answered = browser.ask(
        "return browser.runtime.sendMessage(arguments[0]).then((given) => given ?? null, () => null)",
        message,
    )
    assert answered is None
    until(lambda: refused(browser) == before + 1, "the refusal to be counted")
    assert extension.objections() == []


def test_page_that_goes_from_one_form_to_another_is_heard_of_both(
    browser: Browser, person: Person, extension: Extension, meta: Replica
) -> None:
    """Without a page load, the address that the browser vouches for must go along."""
    extension.knows(ADA)
    before = refused(browser)
    meta.put(FACEBOOK.form_address, Written(page(form(EMAIL, REASON))))
    person.opens(FACEBOOK.form_address)
    extension.records("filled")
    person.driver.execute_script(
        """history.pushState({}, "", "/help/contact/1266025207620918");
        document.querySelector("h1").textContent = "Third-party information used for AI at Meta: object";
        const form = document.querySelector("form"), other = form.cloneNode(true);
        other.reset();
        form.replaceWith(other);"""
    )
    until(lambda: len(extension.objections()) == 2, "the other form to be on record too")
    extension.records("filled")
    assert person.value("[name=email]") == ADA["email"]
    second = extension.objections()[1]
    assert second["form"] == "third-party"
    assert second["events"][0]["url"].endswith("/1266025207620918")
    assert refused(browser) == before


def test_what_is_stored_is_closed_to_scripts_on_pages(
    browser: Browser, person: Person, extension: Extension
) -> None:
    """As to a process of the page's that was taken over, which can do all that our script can."""
    if not isinstance(browser, Chromium):
        pytest.skip("Firefox has nothing that keeps what is stored from scripts on pages")
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    read = "chrome.storage.local.get().then(() => 'read', ({ message }) => message)"
    assert "not allowed" in browser.asks_script_on_page(read)
