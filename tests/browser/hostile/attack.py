"""An attack as data: who tries what, on which page, and what must hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.browser.drivers.awaiting import until
from tests.browser.hostile.scene import Scene
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.replica.page import Page, Written

Step = Callable[[Scene], object]


def looks(scene: Scene) -> None:
    """The extension has seen the page, wherever that went, and has nothing left to do there."""
    driver = scene.person.driver
    scene.kind = str(
        until(lambda: scene.extension.asked(driver.current_url), "our script to answer")
    )


def runs(script: str) -> Step:
    """The page's script does something, and is looked at once more."""

    def step(scene: Scene) -> None:
        scene.runs(script)
        looks(scene)

    return step


@dataclass(frozen=True)
class Attack:
    """`steps` is what happens once the page is open, `claims` what must hold after it.

    `beside` are other pages that stand elsewhere; `on_record` are the objections begun before.
    """

    name: str
    why: str
    page: str | Page
    claims: tuple[Step, ...]
    address: str = INSTAGRAM.form_address
    steps: tuple[Step, ...] = (looks,)
    beside: Mapping[str, str] = field(default_factory=dict)
    profile: Mapping[str, Any] = field(default_factory=lambda: ADA)
    on_record: tuple[Mapping[str, Any], ...] = ()

    def happens(self, scene: Scene) -> None:
        scene.extension.knows(self.profile)
        scene.extension.keeps(*self.on_record)
        for address, html in {self.address: self.page, **self.beside}.items():
            scene.meta.put(address, Written(html) if isinstance(html, str) else html)
        scene.person.opens(self.address)
        for step in self.steps + self.claims:
            step(scene)
