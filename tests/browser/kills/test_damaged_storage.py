"""Storage that is damaged or from the future: kept aside, said plainly, and the walk goes on."""

from typing import Any

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND, field
from tests.browser.people import ADA
from tests.browser.records import objection
from tests.replica import Replica

TROUBLE = "[data-trouble]"

DAMAGED: dict[str, Any] = {
    "a list that is none": "opened",
    "a record that is none": [None],
    "half a record": [{"id": "half", "form": "instagram"}],
    "a record without events": [{**objection("confirmed"), "events": []}],
    "a record whose events are damaged": [{**objection("sent"), "events": [{"state": "sent"}, 7]}],
}


def stores(browser: Browser, values: dict[str, Any]) -> None:
    browser.ask("await browser.storage.local.set(arguments[0])", values)


@pytest.mark.parametrize("damaged", DAMAGED.values(), ids=DAMAGED.keys())
def test_damaged_records_are_kept_aside_and_the_objection_goes_on(
    browser: Browser, person: Person, extension: Extension, meta: Replica, damaged: Any
) -> None:
    stores(browser, {"objections": damaged, "profile": ADA})
    extension.shows_badge("")
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("undo")
    person.presses(SEND)
    extension.records("code")
    person.types(CODE, meta.cases[0].code)
    person.presses(CONFIRM)
    extension.records("confirmed")
    assert extension.states() == ["opened", "filled", "sent", "code", "confirmed"]
    kept = [one["value"] for one in extension.stored()["aside"]]
    assert kept == (damaged if isinstance(damaged, list) else [damaged])


def test_what_cannot_be_read_is_said_and_the_rest_is_shown(
    browser: Browser, person: Person, extension: Extension
) -> None:
    whole = objection("opened", "sent", name="whole")
    stores(browser, {"objections": [{"id": "half"}, whole]})
    with person.presses_toolbar_button() as popup:
        assert [item["id"] for item in popup.objections()] == ["whole"]
        assert popup.shown(TROUBLE) == extension.message("trouble_aside")
        popup.unfolds("whole")
        popup.press('[data-action="confirm"]')
        extension.records("confirmed")
        assert popup.shown(TROUBLE) == extension.message("trouble_aside")
    assert [one["value"] for one in extension.stored()["aside"]] == [{"id": "half"}]


def test_what_was_heeded_is_not_said_again_until_there_is_more_of_it(
    browser: Browser, person: Person, extension: Extension
) -> None:
    stores(browser, {"objections": [{"id": "half"}]})
    with person.presses_toolbar_button() as popup:
        assert popup.shown(TROUBLE) == extension.message("trouble_aside")
        popup.press("#heed")
        until(lambda: popup.shown(TROUBLE) == "", "the trouble to be gone")
    with person.presses_toolbar_button() as popup:
        assert popup.shown(TROUBLE) == ""
        stores(browser, {"objections": [{"id": "half"}, {"id": "another"}]})
        until(lambda: popup.shown(TROUBLE) != "", "the new trouble to be told")


def test_what_a_newer_version_added_is_kept_and_shown_as_far_as_understood(
    browser: Browser, person: Person, extension: Extension
) -> None:
    newer = {**objection("opened", "sent"), "label": ["from", "2030"]}
    newer["events"][1]["device"] = "phone"
    withdrawn = {**objection("sent", "withdrawn", name="other"), "form": "threads"}
    stores(browser, {"objections": [withdrawn, newer]})
    extension.shows_badge("…")
    with person.presses_toolbar_button() as popup:
        until(lambda: popup.shown('[data-objection="other"] .whose') == "threads", "its own name")
        assert not popup.has(TROUBLE)
        popup.press('[data-objection="one"] [data-action="confirm"]')
        kept = extension.records("confirmed")
    assert kept["label"] == ["from", "2030"]
    assert kept["events"][1]["device"] == "phone"
    assert extension.objections()[0] == withdrawn
    assert "aside" not in extension.stored()


def test_state_that_the_events_do_not_bear_out_counts_for_nothing(
    browser: Browser, extension: Extension
) -> None:
    stores(browser, {"objections": [{**objection("opened", "sent"), "state": "confirmed"}]})
    extension.shows_badge("…")


def test_of_damaged_details_the_sound_ones_are_used(
    browser: Browser, person: Person, extension: Extension
) -> None:
    stores(browser, {"profile": {**ADA, "email": 7, "device": "phone"}})
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    assert person.value(field("reason")) == ADA["reason"]
    assert person.value(field("email")) == ""
    person.opens(extension.options_page)
    until(lambda: person.value('[name="reason"]') == ADA["reason"], "the details to be shown")
    person.types('[name="email"]', str(ADA["email"]))
    until(lambda: extension.stored()["profile"].get("email") == ADA["email"], "the new address")
    assert extension.stored()["profile"].items() >= {**ADA, "device": "phone"}.items()
    assert [(one["why"], one["value"]) for one in extension.stored()["aside"]] == [
        ("profile: email", 7)
    ]


def test_damaged_evidence_is_kept_aside_when_more_is_added(
    browser: Browser, person: Person, extension: Extension
) -> None:
    stores(browser, {"objections": [objection("opened", "sent")], "evidence": "half written"})
    person.opens(extension.dossier_page)
    person.presses('[data-action="add-mail"]')
    person.types("#mail-text", "We will honour your objection.")
    person.presses("#mail-keep")
    person.sees("[data-evidence]")
    assert [one["value"] for one in extension.stored()["aside"]] == ["half written"]
