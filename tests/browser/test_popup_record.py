"""The record in the popup: few objections, links asked about once, a picture kept as evidence."""

import base64
import hashlib
from pathlib import Path

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, long_form
from tests.browser.people import ADA
from tests.browser.records import objection
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica


def test_of_a_thousand_objections_the_few_newest_are_drawn(
    person: Person, extension: Extension
) -> None:
    many = [objection("opened", "sent", "confirmed", name=str(number)) for number in range(1000)]
    extension.keeps(*many)
    extension.shows_badge("✓")
    with person.presses_toolbar_button() as popup:
        until(popup.objections, "the list")
        assert [item["id"] for item in popup.objections()] == ["999", "998", "997"]
        assert "997" in popup.shown("#everything")


def test_the_one_that_needs_them_most_is_among_the_few(
    person: Person, extension: Extension
) -> None:
    others = [objection("opened", "sent", "confirmed", name=str(number)) for number in range(9)]
    extension.keeps(objection("opened", "sent", "refused", name="declined"), *others)
    with person.presses_toolbar_button() as popup:
        listed = until(popup.objections, "the list")
    assert "declined" in [item["id"] for item in listed]


def test_only_the_one_that_the_sentence_is_about_is_unfolded(
    person: Person, extension: Extension
) -> None:
    extension.keeps(objection("opened", "sent", name="a"), objection("sent", "code", name="b"))
    with person.presses_toolbar_button() as popup:
        popup.settles()
        assert popup.has('[data-objection="b"] [data-action]')
        assert not popup.has('[data-objection="a"] [data-action]')
        popup.unfolds("a")
        until(lambda: popup.has('[data-objection="a"] [data-action]'), "the other to unfold")
        assert not popup.has('[data-objection="b"] [data-action]')


def test_links_between_accounts_are_asked_about_once(person: Person, extension: Extension) -> None:
    """Where they are not, another objection is offered."""
    extension.keeps(objection("opened", "sent", name="a"), objection("opened", "sent", name="b"))
    with person.presses_toolbar_button() as popup:
        popup.press('[data-objection="b"] [data-action="separate"]')
        until(lambda: popup.has("[data-begin=facebook]"), "an offer to object for Facebook too")
        assert not popup.has('[data-action="separate"]')
        extension.keeps(
            objection("opened", "sent", name="a"), objection("opened", "sent", name="b")
        )
        popup.press('[data-objection="b"] [data-action="linked"]')
        until(lambda: not popup.has('[data-action="linked"]'), "the question to go")
        assert not popup.has("[data-begin=facebook]")
    events = extension.objections()[1]["events"]
    assert [(event["state"], event.get("fact")) for event in events][-1] == ("sent", "linked")


def test_one_that_was_objected_anew_for_is_settled_by_the_newer(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    """Said in the popup, shown in both, and taken back in the dossier."""
    extension.keeps(
        objection("sent", "refused", name="old", days_ago=2),
        objection("sent", "confirmed", name="new"),
    )
    extension.shows_badge("!")
    with person.presses_toolbar_button() as popup:
        popup.press('[data-objection="old"] [data-action="replace"]')
        extension.shows_badge("✓")
        until(
            lambda: extension.message("where_confirmed") in popup.shown("#sentence"), "the sentence"
        )
        assert extension.message("dossier_fact_replaced") in popup.shown("#objections")
    Dossier(browser, person, tmp_path)
    assert person.sees('[data-objection="new"] [data-action="letter"]')
    assert not person.sees_all('[data-objection="old"] [data-action="letter"]')
    assert person.sees('[data-objection="old"] [data-state]').text == extension.message(
        "dossier_fact_replaced"
    )
    person.presses('[data-objection="old"] [data-action="undo"]')
    extension.shows_badge("!")


def test_an_answer_may_follow_the_one_that_the_person_told(
    person: Person, extension: Extension
) -> None:
    extension.keeps(objection("opened", "sent"))
    with person.presses_toolbar_button() as popup:
        popup.press('[data-action="refuse"]')
        extension.shows_badge("!")
        popup.press('[data-action="confirm"]')
        extension.shows_badge("✓")
        popup.press('[data-action="undo"]')
        extension.shows_badge("!")


def test_a_picture_of_the_page_is_kept(person: Person, extension: Extension, meta: Replica) -> None:
    meta.put(INSTAGRAM.form_address, long_form())
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_in("en"))
    kept = extension.records("filled")
    with person.presses_toolbar_button() as popup:
        popup.press("#picture")
        until(lambda: extension.stored().get("evidence"), "the picture")
    [picture] = extension.stored()["evidence"]
    data = base64.b64decode(picture["data"])
    assert data.startswith(b"\xff\xd8\xff")
    assert picture["objection"] == kept["id"]
    assert picture["sha256"] == hashlib.sha256(data).hexdigest()
    assert (picture["kind"], picture["size"]) == ("picture", len(data))


#: On a page about something else, this is opened because the popup asks.
SECTION = (
    """<button aria-expanded="false" aria-controls="s">More</button><div id="s" hidden></div>"""
)

BECOMES = """
const [content] = arguments;
document.querySelector("button").addEventListener("click", () => {
  history.pushState(null, "", "/help/1");
  document.querySelector("main").innerHTML = content;
});
"""

FORM = f"<h1>Object to your information being used for AI at Meta</h1><form>{EMAIL}{REASON}</form>"


@pytest.mark.parametrize(
    ("content", "offered"),
    [(FORM, "#picture"), ("<h1>Tidings</h1>", "[data-letter]")],
    ids=["form", "unknown"],
)
def test_what_takes_the_place_of_the_page_has_its_own_offer(
    person: Person, extension: Extension, meta: Replica, content: str, offered: str
) -> None:
    """Without a page load, and after the popup was opened."""
    meta.put(FACEBOOK.privacy_address, page(SECTION, title="Your privacy"))
    person.opens(FACEBOOK.privacy_address)
    person.driver.execute_script(BECOMES, content)
    with person.presses_toolbar_button() as popup:
        until(lambda: popup.has(offered), f"{offered} in the popup")
        assert [popup.has(one) for one in ("#picture", "[data-letter]")].count(True) == 1


def test_no_picture_of_other_pages(person: Person, extension: Extension) -> None:
    extension.keeps(objection("opened", "sent"))
    person.opens("about:blank")
    with person.presses_toolbar_button() as popup:
        popup.settles()
        assert not popup.has("#picture")
