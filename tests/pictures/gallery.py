"""All there is to look at: every scene, ready to be seen in both themes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

from selenium.webdriver.remote.webelement import WebElement

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.layer import drawn
from tests.browser.scenes import DIALOGS, MARKS, NOTES, PAGES, POPUPS, Scene, Stage

Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")

Kind = Literal["page", "dialog", "popup", "mark", "note"]
SCENES: dict[Kind, dict[str, Scene]] = {
    "page": PAGES,
    "dialog": DIALOGS,
    "popup": POPUPS,
    "mark": MARKS,
    "note": NOTES,
}


@dataclass(frozen=True)
class Exhibit:
    """A scene, by the kind of thing that it shows."""

    kind: Kind
    scene: str

    def __str__(self) -> str:
        return f"{self.kind}-{self.scene}"

    def picture(self, theme: Theme) -> str:
        """As its file is called, without suffix."""
        return f"{self}-{theme}"

    @contextmanager
    def shown(self, stage: Stage) -> Iterator["View"]:
        SCENES[self.kind][self.scene](stage)
        look = stage.person.driver.execute_script
        match self.kind:
            case "page" | "dialog":
                yield View(self, stage, look)
            case "popup":
                with stage.person.presses_toolbar_button() as popup:
                    popup.settles()
                    yield View(self, stage, popup.evaluate)
            case "mark" | "note":
                yield View(self, stage, look, ".ring" if self.kind == "mark" else ".note")


@dataclass(frozen=True)
class View:
    """What is in front, ready to be looked at. `of_layer` selects what matters in our layer, if not all does."""

    exhibit: Exhibit
    stage: Stage
    evaluate: Callable[..., Any]
    of_layer: str = ""

    @property
    def part(self) -> tuple[WebElement, ...]:
        """The element that matters, or nothing. It may be drawn anew at any time."""
        if not self.of_layer:
            return ()
        found = until(
            lambda: drawn(self.stage.person.driver, self.of_layer), f"{self.of_layer} to be drawn"
        )
        return (found[0],)

    def wears(self, theme: Theme) -> None:
        self.stage.browser.prefers(prefers_color_scheme=theme, prefers_reduced_motion="reduce")

    @property
    def whole(self) -> bool:
        """Whether all of a long page matters, or what the window shows of it."""
        return self.exhibit.kind == "page"


EXHIBITS = [Exhibit(kind, scene) for kind, scenes in SCENES.items() for scene in scenes]
