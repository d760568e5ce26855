"""All there is to take pictures of: every scene, in both themes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.layer import drawn
from tests.browser.scenes import MARKS, NOTES, PAGES, POPUPS, Stage

THEMES = ("light", "dark")


@dataclass(frozen=True)
class View:
    """What is in front, ready to be looked at. `part` is the element that matters, or nothing."""

    evaluate: Callable[..., Any]
    part: tuple[Any, ...]
    whole: bool


@dataclass(frozen=True)
class Exhibit:
    """A scene in a theme. `kind` is `page`, `popup`, `mark` or `note`."""

    kind: str
    scene: str
    theme: str

    @property
    def name(self) -> str:
        """As its file is called, without suffix."""
        return f"{self.kind}-{self.scene}-{self.theme}"

    @contextmanager
    def shown(self, stage: Stage) -> Iterator[View]:
        stage.browser.prefers(prefers_color_scheme=self.theme, prefers_reduced_motion="reduce")
        script = stage.person.driver.execute_script
        match self.kind:
            case "page":
                PAGES[self.scene](stage)
                yield View(script, (), whole=True)
            case "popup":
                POPUPS[self.scene](stage)
                with stage.person.presses_toolbar_button() as popup:
                    popup.summary()
                    yield View(popup.evaluate, (), whole=False)
            case "mark":
                MARKS[self.scene](stage)
                marks = until(lambda: drawn(stage.person.driver, ".ring"), "a mark")
                yield View(script, (marks[0],), whole=False)
            case "note":
                NOTES[self.scene](stage)
                (note,) = drawn(stage.person.driver, "[role=status]")
                yield View(script, (note,), whole=False)


EXHIBITS = [
    Exhibit(kind, scene, theme)
    for kind, scenes in (("page", PAGES), ("popup", POPUPS), ("mark", MARKS), ("note", NOTES))
    for scene in scenes
    for theme in THEMES
]
