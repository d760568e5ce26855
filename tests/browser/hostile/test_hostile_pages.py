"""Every attack, in both browsers: what must hold, holds."""

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.hostile import (
    clickjacking,
    clobbering,
    covering,
    destinations,
    editable,
    floods,
    forged,
    frames,
    hiding,
    links,
    locked,
    moments,
    pressing,
    scripted,
    tampering,
    unsent,
    words,
)
from tests.browser.hostile.attack import Attack
from tests.browser.hostile.scene import Scene
from tests.replica import Replica

THEMES = {
    module.__name__.rpartition(".")[2]: module.ATTACKS
    for module in [
        hiding, covering, locked, editable, pressing, moments, clickjacking, scripted, tampering, clobbering, floods,
        forged, unsent, frames, words, destinations, links,
    ]
}  # fmt: skip

EACH = [
    pytest.param(attack, id=f"{theme}: {attack.name}")
    for theme, attacks in THEMES.items()
    for attack in attacks
]


def test_attacks_are_many_and_named() -> None:
    names = [attack.name for attacks in THEMES.values() for attack in attacks]
    assert len(names) == len(set(names)) >= 60


@pytest.mark.parametrize("attack", EACH)
def test_hostile_page(person: Person, extension: Extension, meta: Replica, attack: Attack) -> None:
    attack.happens(Scene(person, extension, meta))
