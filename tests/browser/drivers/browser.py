"""What both browsers can do for a test. How each does it: `chromium.py`, `firefox.py`."""

import json
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

from selenium.webdriver.remote.webdriver import WebDriver

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.popup import Popup

#: A page of Meta's that is none of ours. From an empty one, each test would begin with a new process.
ELSEWHERE = "https://www.instagram.com/"


class Browser(ABC):
    """A running browser with the extension in it.

    `office` is a tab on a file of the extension that does nothing: from it the browser's own
    interface is asked what is stored, while another tab stays in front.
    """

    office: str
    installed: list[str]
    #: Whether an optional permission is given where it is asked for, without a window that asks.
    grants_on_a_click = False

    def __init__(self, driver: WebDriver, desktop: Desktop, extension: Path, origin: str) -> None:
        self.driver = driver
        self.desktop = desktop
        self.origin = origin
        self.manifest: dict[str, Any] = json.loads((extension / "manifest.json").read_text())
        self.installed = self._pages_opened_on_install()
        self._open_office()

    @abstractmethod
    def opens_popup(self) -> Popup:
        """The real toolbar button, pressed; the real popup, open."""

    @abstractmethod
    def calls_popup(self) -> Popup:
        """The same by its keyboard shortcut."""

    @abstractmethod
    def walks_to_popup(self) -> Popup:
        """The same by keyboard, without knowing the shortcut, as far as the browser can be watched."""

    @property
    def shortcut(self) -> str:
        """As `Desktop.press_keys` names keys."""
        keys: str = self.manifest["commands"]["_execute_action"]["suggested_key"]["default"]
        return keys.lower()

    @abstractmethod
    def ask(self, script: str, *arguments: Any) -> Any:
        """The resolved value of an async function body, run in the office. `arguments` is there."""

    @abstractmethod
    def badge(self) -> tuple[str, str]:
        """Text and title of the toolbar button."""

    @abstractmethod
    def prefers(self, **features: str) -> None:
        """What the person set in their system, as media features: `prefers_color_scheme="dark"`.

        Holds for the page in front, and for popups opened from it, until set to something else.
        """

    @abstractmethod
    def zooms(self, factor: float) -> None:
        """The page in front, as by Ctrl and +; 1 takes it back."""

    @abstractmethod
    def saves_into(self, folder: Path) -> None:
        """Downloads land there from now on, without a question."""

    @abstractmethod
    def stops_worker(self) -> None:
        """The background ends in the middle of whatever it does, as browsers end it."""

    @abstractmethod
    def reloads_extension(self) -> None:
        """Ended and started anew, as by an update. Its own pages are closed, the office too."""

    @abstractmethod
    def switches_extension_off_and_on(self) -> None:
        """As on the extension's own page in the browser's settings. The office is another then."""

    @abstractmethod
    def withdraws_access(self) -> None:
        """To Meta's pages, as on the extension's own page in the browser's settings."""

    @abstractmethod
    def gives_access(self) -> None:
        """Back again, in the same place."""

    @abstractmethod
    def complaints(self) -> list[str]:
        """Errors and warnings of the extension's script on pages since they were last asked for."""

    @property
    @abstractmethod
    def process(self) -> int:
        """The number of the browser's own process on this machine."""

    def page(self, path: str) -> str:
        return f"{self.origin}/{path}"

    def fresh_tab(self) -> None:
        """A tab in front on nothing that matters, and no other but the office."""
        open_tabs = [handle for handle in self.driver.window_handles if handle != self.office]
        match open_tabs:
            case [one]:
                # Most tests leave one tab: to leave its page takes a fifth of what a new tab takes.
                self.driver.switch_to.window(one)
                self.driver.get(ELSEWHERE)
            case _:
                self._open_tab_instead_of(open_tabs)

    def _open_tab_instead_of(self, others: list[str]) -> None:
        self.driver.switch_to.window(self.office)
        self.driver.switch_to.new_window("tab")
        mine = self.driver.current_window_handle
        for handle in others:
            self.driver.switch_to.window(handle)
            self.driver.close()
        self.driver.switch_to.window(mine)

    def _pages_opened_on_install(self) -> list[str]:
        """Addresses of the extension's own tabs, once there is one; none if none comes."""

        def opened() -> list[str]:
            found = []
            for handle in self.driver.window_handles:
                self.driver.switch_to.window(handle)
                if self.driver.current_url.startswith(self.origin):
                    found.append(self.driver.current_url)
            return found

        try:
            return until(opened, "a page of the extension after its installation")
        except TimeoutError:
            return []

    def _open_office(self) -> None:
        self.driver.switch_to.new_window("tab")
        self.office = self.driver.current_window_handle
        self.driver.get(self.page(self.manifest["icons"]["16"]))
