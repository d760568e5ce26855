"""The popup behind the toolbar button, read and pressed where it really is."""

from abc import ABC, abstractmethod
from typing import Any, Self

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop

_OBJECTIONS = """return [...document.querySelectorAll("[data-objection]")].map((item) => ({
  id: item.dataset.objection,
  state: item.querySelector("[data-state]")?.dataset.state ?? item.dataset.state,
  lines: item.querySelectorAll("details li").length,
}));"""

SUMMARY = '[data-summary][aria-busy="false"]'

#: The person's text is loaded where it is needed.
_IS_SETTLED = f"""return document.querySelector('{SUMMARY}') !== null
  && document.querySelector("#letter:not([hidden]) [data-letter]:empty") === null;"""

_IS_THERE = "return document.querySelector(arguments[0])?.checkVisibility() ?? false;"

_SHOWN = """const found = document.querySelector(arguments[0]);
return found?.checkVisibility() ? found.textContent.trim() : "";"""


class Popup(ABC):
    """Open as long as its `with` block, unless it closes by itself, as when it opens a tab."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop

    @abstractmethod
    def evaluate(self, script: str, *arguments: Any) -> Any:
        """The value of a function body, run in the popup's own document."""

    @abstractmethod
    def _click(self, selector: str) -> None:
        """A real click in the middle of that element."""

    def has(self, selector: str) -> bool:
        """Whether such an element is to be seen."""
        return bool(self.evaluate(_IS_THERE, selector))

    def is_settled(self) -> bool:
        """Whether it knows the page in front, and all is there: until then, it shows what is on record."""
        return bool(self.evaluate(_IS_SETTLED))

    def settles(self) -> None:
        until(self.is_settled, "the popup to know the page in front")

    def _awaits(self, selector: str) -> None:
        until(lambda: self.is_settled() and self.has(selector), f"{selector} in the popup")

    def press(self, selector: str) -> None:
        self._awaits(selector)
        self._click(selector)

    @abstractmethod
    def holds(self, selector: str) -> None:
        """The mouse button, pressed in the middle of that element and not let go."""

    @abstractmethod
    def lets_go(self) -> None:
        """Of what it holds."""

    def unfolds(self, objection: str) -> None:
        """Shows what can be said of the objection of that id."""
        self.press(f'[data-objection="{objection}"] summary')

    def write(self, selector: str, text: str) -> None:
        self._awaits(selector)
        self._write(selector, text)

    @abstractmethod
    def _write(self, selector: str, text: str) -> None:
        """By keyboard, instead of what stands in that field; then leaves it."""

    @abstractmethod
    def is_open(self) -> bool: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.is_open():
            self._desktop.press_keys("Escape")
            until(lambda: not self.is_open(), "the popup to close")

    def shown(self, selector: str) -> str:
        """The text of the first such element, if it is to be seen; else ""."""
        return str(self.evaluate(_SHOWN, selector))

    def summary(self) -> str:
        """The one sentence, once the page in front is known."""
        return until(lambda: self.shown(SUMMARY), "the popup's one sentence")

    def objections(self) -> list[dict[str, Any]]:
        """`{id, state, lines}` of each one listed; `lines` counts its timeline."""
        self.settles()
        return list(self.evaluate(_OBJECTIONS))
