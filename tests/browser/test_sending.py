"""Only the person sends, and only their own sending is on record as `sent`."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, INSTAGRAM, SEND, SITES, Site, field, long_form
from tests.browser.people import ADA
from tests.replica import Replica

BY_SCRIPT = {
    "click": f"document.querySelector('{SEND}').click()",
    "event": (
        f"document.querySelector('{SEND}')"
        ".dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))"
    ),
    "request": "document.querySelector('form').requestSubmit()",
    "submit event": (
        "document.querySelector('form')"
        ".dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))"
    ),
}


def test_never_sends_by_itself(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    with person.presses_toolbar_button() as popup:
        assert popup.summary()
    assert meta.cases == []
    assert {asked.method for asked in meta.log.requests} == {"GET"}


@pytest.mark.parametrize("layout", ["desktop", "mobile"])
@pytest.mark.parametrize("site", SITES.values(), ids=SITES.keys())
def test_person_sends(
    person: Person, extension: Extension, meta: Replica, site: Site, layout: str
) -> None:
    """Meta receives what the form showed, and the record says what was sent, when, from where."""
    extension.knows(ADA)
    meta.put(site.form_address, long_form(layout=layout))
    person.opens(site.form_in("en"))
    extension.records("filled")
    person.presses(SEND)
    person.sees(CODE)
    (case,) = meta.cases
    assert case.said("email") == ADA["email"]
    assert case.said("reason") == ADA["reason"]
    assert case.said("country") in {"FR", "France"}
    extension.records("code")
    sent = extension.event("sent")
    assert sent["by"] == "page"
    assert sent["url"].startswith(site.form_address)
    assert sent["text"] == ADA["reason"]


@pytest.mark.parametrize("way", BY_SCRIPT)
def test_sending_by_the_page_itself_is_not_theirs(
    person: Person, extension: Extension, meta: Replica, way: str
) -> None:
    """The page may send its own form; nothing that it answers then counts."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form(code=False))
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.driver.execute_script(BY_SCRIPT[way])
    person.reads("will honour your objection")
    with person.presses_toolbar_button() as popup:
        assert popup.summary()
    assert extension.states() == ["opened", "filled"]


def test_text_that_the_person_changed_is_kept(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.types(field("reason"), "In my own words.")
    person.presses(SEND)
    extension.records("code")
    assert extension.event("sent")["text"] == "In my own words."
    until(lambda: len(meta.cases) == 1, "the form to arrive")
    assert meta.cases[0].said("reason") == "In my own words."
