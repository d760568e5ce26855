"""What a test asks of Firefox: its toolbar is a document too, which the driver may enter."""

from pathlib import Path
from typing import Any

from selenium.webdriver import Remote

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.firefox_popup import FirefoxPopup
from tests.browser.drivers.firefox_toolbar import Toolbar
from tests.browser.drivers.popup import Popup

#: Media features, and the preference by which Firefox is told of them.
PREFERENCES: dict[str, tuple[str, dict[str, int]]] = {
    "prefers_color_scheme": (
        "layout.css.prefers-color-scheme.content-override",
        {"dark": 0, "light": 1},
    ),
    "prefers_reduced_motion": ("ui.prefersReducedMotion", {"no-preference": 0, "reduce": 1}),
    "forced_colors": ("browser.display.document_color_use", {"none": 0, "active": 2}),
}
USUAL = {
    "prefers_color_scheme": "light",
    "prefers_reduced_motion": "no-preference",
    "forced_colors": "none",
}


class Firefox(Browser):
    grants_on_a_click = True

    def __init__(
        self, driver: Remote, desktop: Desktop, extension: Path, origin: str, toolbar: Toolbar
    ) -> None:
        self._toolbar = toolbar
        super().__init__(driver, desktop, extension, origin)

    def opens_popup(self) -> Popup:
        self._toolbar.press()
        return self._popup()

    def calls_popup(self) -> Popup:
        self.desktop.press_keys(self.shortcut)
        return self._popup()

    def walks_to_popup(self) -> Popup:
        """From the address bar to the buttons beside it, and along them by arrow."""
        self._toolbar.walks_to_button(self.desktop)
        self.desktop.press_keys("Return")
        popup = self._popup()
        popup.takes_keys()
        return popup

    def _popup(self) -> FirefoxPopup:
        popup = FirefoxPopup(self._toolbar, self.desktop)
        until(popup.is_open, "Firefox's popup")
        return popup

    def prefers(self, **features: str) -> None:
        wanted = {**USUAL, **features}
        self._toolbar.sets(
            {
                name: wanted_for[wanted[feature]]
                for feature, (name, wanted_for) in PREFERENCES.items()
            }
        )

    def zooms(self, factor: float) -> None:
        self._toolbar.zooms(factor)

    def ask(self, script: str, *arguments: Any) -> Any:
        return self._toolbar.run_in_tab(self.page(self.manifest["icons"]["16"]), script, arguments)

    def stops_worker(self) -> None:
        self._toolbar.stop_background()

    def reloads_extension(self) -> None:
        self._toolbar.reload()

    def switches_extension_off_and_on(self) -> None:
        self._toolbar.switch_off_and_on()
        self._open_office()

    def withdraws_access(self) -> None:
        self.withdraws_access_to(*self.manifest["host_permissions"])

    def withdraws_access_to(self, *origins: str) -> None:
        """One by one, as its settings offer it."""
        self._toolbar.changes_access("remove", origins)

    def gives_access(self) -> None:
        self._toolbar.changes_access("add", self.manifest["host_permissions"])

    def complaints(self) -> list[str]:
        return self._toolbar.complaints(self.page("page.js"))

    @property
    def process(self) -> int:
        return int(self.driver.capabilities["moz:processID"])

    def badge(self) -> tuple[str, str]:
        return self._toolbar.badge()

    def saves_into(self, folder: Path) -> None:
        with self._toolbar.privileged() as window:
            window.execute_script(
                """Services.prefs.setIntPref("browser.download.folderList", 2);
                Services.prefs.setStringPref("browser.download.dir", arguments[0]);""",
                str(folder),
            )
