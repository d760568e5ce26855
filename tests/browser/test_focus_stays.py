"""The record changes while the popup is open: nothing is taken out of anyone's hands."""

from functools import partial

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.drivers.popup import Popup
from tests.browser.records import objection

ONE = '[data-objection="one"]'

#: Brings the keyboard to a control, and marks all that is there: what is drawn later has no mark.
GO = """
document.querySelector(arguments[0]).focus();
for (const element of document.querySelectorAll("main *")) element.dataset.before = "";
"""

TYPED = "return document.querySelector('[name=account]').value;"

IS_AT = "return document.activeElement?.matches(`${arguments[0]}:not([data-before])`) ?? false;"

ON_SCREEN = """const box = document.querySelector(arguments[0]).getBoundingClientRect();
return [screenX + box.x + box.width / 2, screenY + box.y + box.height / 2];"""


def goes(popup: Popup, control: str) -> None:
    until(partial(popup.has, control), f"{control} in the popup")
    popup.evaluate(GO, control)


def is_at(popup: Popup, control: str) -> None:
    until(partial(popup.evaluate, IS_AT, control), f"the keyboard to be at {control}, drawn anew")


def test_on_the_same_control(person: Person, extension: Extension) -> None:
    controls = [
        "[data-next]",
        f"{ONE} > details > summary",
        f"{ONE} [data-action=confirm]",
        f"{ONE} details details > summary",
        "[data-begin]",
    ]
    extension.keeps(objection("sent", "refused"))
    with person.presses_toolbar_button() as popup:
        for days_ago, control in enumerate(controls, start=1):
            goes(popup, control)
            extension.keeps(objection("sent", "refused", days_ago=days_ago))
            is_at(popup, control)


def test_near_a_control_that_is_gone(person: Person, extension: Extension) -> None:
    extension.keeps(objection("sent", "refused"))
    with person.presses_toolbar_button() as popup:
        goes(popup, f"{ONE} [data-action=confirm]")
        extension.keeps(objection("sent", "refused", "confirmed"))
        is_at(popup, f"{ONE} > details > summary")
        goes(popup, f"{ONE} > details > summary")
        extension.keeps()
        is_at(popup, "[data-next]")


def test_with_what_they_are_typing(browser: Browser, person: Person, extension: Extension) -> None:
    extension.keeps(objection("opened", "sent"))
    with person.presses_toolbar_button() as popup:
        popup.press("[name=account]")
        browser.desktop.type("ada")
        until(lambda: popup.evaluate(TYPED) == "ada", "the first letters")
        extension.keeps(objection("opened", "sent", "code"))
        until(lambda: popup.summary() == extension.message("where_code"), "the popup to be told")
        browser.desktop.type(".pictures")
        browser.desktop.press_keys("Tab")
        until(lambda: extension.objections()[0]["account"] == "ada.pictures", "the whole name")
        until(lambda: popup.has("[data-state=code]"), "the list to be drawn anew")


def test_with_what_they_are_pressing(person: Person, extension: Extension) -> None:
    """As who typed an account's name and goes on to a button: leaving the field changes the record."""
    others = [objection("sent", "confirmed", name=str(number)) for number in range(4)]
    extension.keeps(*others[:3], objection("opened", "sent"))
    with person.presses_toolbar_button() as popup:
        until(partial(popup.has, f"{ONE} [data-action=confirm]"), "what the person may say")
        before = popup.shown("#everything")
        popup.holds(f"{ONE} [data-action=confirm]")
        extension.keeps(*others, objection("opened", "sent"))
        until(lambda: popup.shown("#everything") != before, "the popup to be told of one more")
        popup.lets_go()
        extension.records("confirmed")


def test_what_was_wanted_last_is_what_they_see(
    browser: Browser, person: Person, extension: Extension
) -> None:
    """A drawing that had to wait comes to nothing once a newer one could be made."""
    extension.keeps(objection("opened", "sent"))
    with person.presses_toolbar_button() as popup:
        popup.press("[name=account]")
        browser.desktop.type("a")
        until(lambda: popup.evaluate(TYPED) == "a", "the letter")
        extension.keeps(objection("opened", "sent", "code"))
        until(lambda: popup.summary() == extension.message("where_code"), "the popup to be told")
        browser.desktop.press_keys("BackSpace")
        until(lambda: popup.evaluate(TYPED) == "", "the letter to be taken back")
        extension.keeps(objection("opened", "sent", "refused"))
        until(lambda: popup.has("[data-state=refused]"), "the list to be drawn anew")


def test_with_what_they_are_touching(
    browser: Browser, person: Person, extension: Extension
) -> None:
    """A finger that scrolls the list presses nothing, and is never told to have let go."""
    if not isinstance(browser, Chromium):
        pytest.skip("its driver makes no finger of the mouse")
    extension.keeps(objection("opened", "sent"))
    with person.presses_toolbar_button() as popup, browser.takes_mouse_for_finger():
        until(partial(popup.has, f"{ONE} [data-action=confirm]"), "what the person may say")
        x, y = popup.evaluate(ON_SCREEN, f"{ONE} [data-action=confirm]")
        browser.desktop.presses_mouse(x, y)
        until(partial(popup.has, f"{ONE}:active"), "the finger to be felt")
        extension.keeps(objection("opened", "sent", "refused"))
        until(
            lambda: popup.summary() == extension.message("where_problem_refused"),
            "the popup to be told",
        )
        assert not popup.has("[data-state=refused]")
        browser.desktop.moves_mouse(x, y - 100)
        until(lambda: popup.has("[data-state=refused]"), "the list to be drawn anew")
        browser.desktop.lets_go_of_mouse()
