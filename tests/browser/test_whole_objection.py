"""From the privacy page to `confirmed`: both sites, both kinds of form, both languages."""

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, SEND, SITES, Site, long_form, short_form
from tests.browser.people import ADA
from tests.browser.surface import RINGED
from tests.replica import Replica

FORMS = {
    "instagram-long": long_form(layout="desktop"),
    "instagram-short": short_form(layout="desktop", code=False, known_email=ADA["email"]),
    "facebook-long": long_form(layout="mobile"),
    "facebook-short": short_form(layout="mobile", code=False, known_email=ADA["email"]),
}


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("kind", FORMS)
def test_whole_objection(
    person: Person, extension: Extension, meta: Replica, kind: str, language: str
) -> None:
    site: Site = SITES[kind.partition("-")[0]]
    meta.put(site.form_address, FORMS[kind])
    extension.knows(ADA)

    person.opens(site.privacy_in(language))
    person.follows(RINGED)
    person.note.appears("undo")
    extension.shows_badge("…")
    person.presses(SEND)
    if FORMS[kind].options.get("code", True):
        person.sees(CODE)
        extension.shows_badge("@")
        person.types(CODE, meta.cases[0].code)
        person.presses(CONFIRM)
    extension.records("confirmed")

    extension.shows_badge("✓")
    assert meta.cases[0].settled
    expected = ["opened", "filled", "sent", "confirmed"]
    if kind.endswith("long"):
        expected.insert(3, "code")
    assert extension.states() == expected
    with person.presses_toolbar_button() as popup:
        assert [item["state"] for item in popup.objections()] == ["confirmed"]
