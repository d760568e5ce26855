"""At 400 % a window of 1280 px is 320 wide: everything is there still, and nothing is cut off."""

from collections.abc import Iterator

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.layer import drawn
from tests.browser.drivers.person import Person
from tests.browser.scenes import NOTES, PAGES, POPUPS, Stage
from tests.replica import Replica

NARROW = 320

#: Pixels by which the page, or the one element given, is wider than its place.
TOO_WIDE = """
const root = document.documentElement;
const [part = root] = arguments;
const { left, right } = part.getBoundingClientRect();
return Math.max(part.scrollWidth - part.clientWidth, right - root.clientWidth, -left);
"""


@pytest.fixture
def stage(browser: Browser, person: Person, extension: Extension, meta: Replica) -> Iterator[Stage]:
    yield Stage(browser, person, extension, meta)
    browser.zooms(1)


def zooms_in(stage: Stage) -> None:
    stage.browser.zooms(4)
    width = "return innerWidth"
    until(lambda: stage.person.driver.execute_script(width) <= NARROW, f"{NARROW} px or less")


@pytest.mark.parametrize("scene", PAGES)
def test_page(stage: Stage, scene: str) -> None:
    PAGES[scene](stage)
    zooms_in(stage)
    assert stage.person.driver.execute_script(TOO_WIDE) <= 0


@pytest.mark.parametrize("scene", ["none", "begun", "overdue"])
def test_popup_as_a_page(stage: Stage, scene: str) -> None:
    """As phones show it."""
    POPUPS[scene](stage)
    stage.person.opens(stage.browser.page(stage.browser.manifest["action"]["default_popup"]))
    stage.person.sees("[data-summary]:not(:empty)")
    zooms_in(stage)
    assert stage.person.driver.execute_script(TOO_WIDE) <= 0


@pytest.mark.parametrize("scene", NOTES)
def test_note(stage: Stage, scene: str) -> None:
    NOTES[scene](stage)
    zooms_in(stage)
    (note,) = drawn(stage.person.driver, "[role=status]")
    assert stage.person.driver.execute_script(TOO_WIDE, note) <= 0
