"""Keys pressed on the screen, and where they lead: for a person who has no pointer."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop

#: More steps than any of our pages or the replica's has.
FAR = 60

#: Whether the keyboard is in the document, at such an element, and where it is, as a number. In a
#: closed root `arguments[1]` is an element of it.
_AT = """
const root = arguments[1]?.getRootNode() ?? document;
const at = root.activeElement;
const held = document.hasFocus();
return { held, there: at?.matches(arguments[0]) ?? false, place: [...root.querySelectorAll("*")].indexOf(at) };
"""


class Keyboard:
    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.presses = desktop.press_keys
        self.types = desktop.type

    def steps_to(self, selector: str, evaluate: Callable[..., Any], *inside: Any) -> None:
        """Presses Tab until the keyboard is at such an element of the document."""

        def here() -> dict[str, Any]:
            return dict(evaluate(_AT, selector, *inside))

        for _ in range(FAR):
            before = here()
            if before["there"]:
                return
            self.presses("Tab")
            until(partial(_differ, here, before), f"Tab to lead on, on the way to {selector}")
        raise AssertionError(f"{selector} was not reached with Tab")


def _differ(here: Callable[[], object], before: object) -> bool:
    return here() != before
