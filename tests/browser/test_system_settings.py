"""What a person set in their system is followed: contrast colours, less movement."""

from collections.abc import Iterator

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.layer import drawn, is_ringed
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.surface import RINGED

MOVING = "return arguments[0].getAnimations({ subtree: true }).length > 0;"
IS_ON = "return matchMedia(arguments[0]).matches;"
COLOURS = """
const { color, backgroundColor } = getComputedStyle(arguments[0]);
return [color, backgroundColor];
"""


@pytest.fixture
def settings(browser: Browser) -> Iterator[Browser]:
    yield browser
    browser.prefers()


@pytest.mark.parametrize(("motion", "moves"), [("no-preference", True), ("reduce", False)])
def test_ring_moves_only_for_those_who_like_it(
    settings: Browser, person: Person, motion: str, moves: bool
) -> None:
    settings.prefers(prefers_reduced_motion=motion)
    person.opens(INSTAGRAM.privacy_in("en"))
    person.sees(RINGED)
    ring = until(lambda: drawn(person.driver, ".ring.link"), "a ring")[0]
    assert person.driver.execute_script(MOVING, ring) is moves


def test_ring_and_note_stand_out_in_contrast_colours(settings: Browser, person: Person) -> None:
    settings.prefers(forced_colors="active")
    person.opens(INSTAGRAM.privacy_in("en"))
    assert person.driver.execute_script(IS_ON, "(forced-colors: active)")
    assert is_ringed(person.driver, person.sees(RINGED))
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("details")
    first, dismiss = drawn(person.driver, "button")
    told = [person.driver.execute_script(COLOURS, button) for button in (first, dismiss)]
    assert told[0] != told[1]
