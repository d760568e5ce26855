"""Firefox's popup: a document in a panel of the window, clicked on the screen where it stands."""

from typing import Any

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.firefox_toolbar import Toolbar
from tests.browser.drivers.popup import Popup

_PANEL = "document.querySelector('panel[panelopen] browser.webextension-popup-browser')"

#: Whether keys go to the popup; if `arguments[0]`, as something of its own that has been reached.
_HAS_KEYS = f"""const browser = {_PANEL};
const at = Services.focus.focusedContentBrowsingContext;
return arguments[0] ? document.activeElement === browser : at === browser?.browsingContext;"""

_MIDDLE = """const box = document.querySelector(arguments[0]).getBoundingClientRect();
return [mozInnerScreenX + box.x + box.width / 2, mozInnerScreenY + box.y + box.height / 2];"""


class FirefoxPopup(Popup):
    def __init__(self, toolbar: Toolbar, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._toolbar = toolbar

    def is_open(self) -> bool:
        """Open, so that keys reach it, and its document loaded."""
        with self._toolbar.privileged() as window:
            state, address = window.execute_script(
                f"""const browser = {_PANEL};
                const shown = browser?.browsingContext.currentWindowGlobal;
                return [browser?.closest("panel").state, shown?.documentURI.spec ?? ""];"""
            )
        return state == "open" and str(address).startswith("moz-extension:")

    def takes_keys(self) -> None:
        """Firefox gives them to the panel around it, from which Tab leads into the document."""
        with self._toolbar.privileged() as window:
            until(lambda: window.execute_script(_HAS_KEYS, False), "the panel to have the keyboard")
            self._desktop.press_keys("Tab")
            until(lambda: window.execute_script(_HAS_KEYS, True), "the popup to have the keyboard")

    def evaluate(self, script: str, *arguments: Any) -> Any:
        return self._toolbar.run(_PANEL, script, arguments)

    def holds(self, selector: str) -> None:
        self._desktop.presses_mouse(*self.evaluate(_MIDDLE, selector))

    def lets_go(self) -> None:
        self._desktop.lets_go_of_mouse()

    def _click(self, selector: str) -> None:
        """The panel grows with what is drawn in it, and moves as it does: a click beside it closes it."""
        place: list[float] = []

        def rests() -> bool:
            before = place.copy()
            place[:] = self.evaluate(_MIDDLE, selector)
            return place == before

        until(rests, f"{selector} to come to rest")
        self._desktop.click(*place)

    def _write(self, selector: str, text: str) -> None:
        self._click(selector)
        self._desktop.press_keys("ctrl+a")
        self._desktop.type(text)
        self._desktop.press_keys("Tab")
