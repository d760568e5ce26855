"""Firefox's popup: a document in a panel of the window, clicked on the screen where it stands."""

from typing import Any

from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.firefox_toolbar import Toolbar
from tests.browser.drivers.popup import Popup

_PANEL = "document.querySelector('panel[panelopen] browser.webextension-popup-browser')"

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

    def evaluate(self, script: str, *arguments: Any) -> Any:
        return self._toolbar.run(_PANEL, script, arguments)

    def _click(self, selector: str) -> None:
        self._desktop.click(*self.evaluate(_MIDDLE, selector))

    def _write(self, selector: str, text: str) -> None:
        self._click(selector)
        self._desktop.press_keys("ctrl+a")
        self._desktop.type(text)
        self._desktop.press_keys("Tab")
