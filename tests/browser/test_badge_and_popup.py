"""Where each objection stands, told by the badge and the popup alike."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM
from tests.browser.records import objection
from tests.browser.surface import RINGED
from tests.replica import Page, Replica
from tests.replica.page import Written


def test_badge_of_what_needs_them_most(extension: Extension) -> None:
    extension.keeps(objection("confirmed", name="a"), objection("code", name="b"))
    extension.shows_badge("@")
    extension.keeps(objection("refused", name="a"), objection("code", name="b"))
    extension.shows_badge("!")
    extension.keeps()
    extension.shows_badge("")


def test_popup_lists_objections_with_their_timelines(person: Person, extension: Extension) -> None:
    extension.keeps(objection("opened", "filled", "sent", name="a"), objection("opened", name="b"))
    with person.presses_toolbar_button() as popup:
        listed = {item["id"]: item for item in popup.objections()}
    assert listed["a"]["state"] == "sent"
    assert listed["a"]["lines"] == 3
    assert listed["b"]["state"] == "opened"


@pytest.mark.parametrize(("action", "state"), [("confirm", "confirmed"), ("refuse", "refused")])
def test_person_says_what_the_mail_said(
    person: Person, extension: Extension, action: str, state: str
) -> None:
    extension.keeps(objection("opened", "sent"))
    with person.presses_toolbar_button() as popup:
        popup.press(f'[data-action="{action}"]')
        assert extension.records(state)["events"][-1]["by"] == "person"
        popup.press('[data-action="undo"]')
        extension.records("sent")


def test_person_names_the_account(person: Person, extension: Extension) -> None:
    extension.keeps(objection("opened", "sent"))
    with person.presses_toolbar_button() as popup:
        popup.write("[name=account]", "ada.pictures")
        until(lambda: extension.objections()[0]["account"] == "ada.pictures", "the name to be kept")


def test_only_what_was_never_sent_can_be_forgotten(person: Person, extension: Extension) -> None:
    extension.keeps(objection("opened"), objection("opened", "sent", name="two"))
    with person.presses_toolbar_button() as popup:
        assert not popup.has('[data-action="forget"]')
        popup.unfolds("one")
        popup.press('[data-objection="one"] [data-action="forget"]')
        assert not popup.shown('[data-objection="two"] [data-action="forget"]')
        until(lambda: [o["id"] for o in extension.objections()] == ["two"], "the other to be gone")


def test_one_click_begins_an_objection(person: Person, extension: Extension) -> None:
    with person.presses_toolbar_button() as popup:
        before = person.tabs()
        popup.press("[data-next]")
    person.turns_to_new_tab(before)
    until(lambda: person.driver.current_url.startswith(INSTAGRAM.privacy_address), "the page")
    person.sees(RINGED)


def test_popup_says_what_to_do_on_each_page(person: Person, extension: Extension) -> None:
    """The sentence changes with the page in front."""
    sentences = []
    for address, drawn in {
        "about:blank": "body",
        INSTAGRAM.privacy_in("en"): RINGED,
        INSTAGRAM.form_in("en"): "form",
    }.items():
        person.opens(address)
        person.sees(drawn)
        with person.presses_toolbar_button() as popup:
            sentences.append(popup.summary())
    assert len(set(sentences)) == 3


def test_popup_tells_the_record_while_a_page_is_searched(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Of many closed parts, each is opened, and given time to draw what it holds."""
    parts = "<details><summary>More</summary>Nothing.</details>" * 40
    meta.put(INSTAGRAM.privacy_address, Written(f"<title>Privacy</title><main>{parts}</main>"))
    extension.keeps(objection("opened", "sent"))
    person.opens(INSTAGRAM.privacy_in("en"))
    with person.presses_toolbar_button() as popup:
        until(lambda: popup.shown("[data-summary]"), "a sentence")
        assert not popup.is_settled()
        assert popup.shown("[data-summary]") == extension.message("where_running_sent")
        assert popup.has('[data-objection="one"]')


def test_form_is_opened_directly_of_the_page_in_front(
    person: Person, extension: Extension, meta: Replica
) -> None:
    meta.put(FACEBOOK.privacy_address, Page("privacy-us"))
    person.opens(FACEBOOK.privacy_in("en"))
    with person.presses_toolbar_button() as popup:
        popup.press("[data-next=direct]")
    address = FACEBOOK.form_address.rpartition("/")[0]
    until(lambda: person.driver.current_url.startswith(address), "a form of Facebook's")
