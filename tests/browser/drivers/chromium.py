"""What a test asks of Chromium, mostly by its DevTools protocol."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium_popup import ChromiumPopup
from tests.browser.drivers.devtools import Devtools
from tests.browser.drivers.popup import Popup

#: What the switches on the extension's own page in Chromium's settings do.
_RUNS_ON = """
const [extensionId, hostAccess, done] = arguments;
chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }).then(done);
"""
_OFF_AND_ON = """
const [id, done] = arguments;
const { setEnabled } = chrome.management;
setEnabled(id, false).then(() => setEnabled(id, true)).then(done);
"""


def _media(name: str) -> str:
    return name.replace("_", "-")


class Chromium(Browser):
    features: Mapping[str, str] = {}

    def _open_office(self) -> None:
        super()._open_office()
        browser = self.driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
        self._devtools = Devtools(browser, self.office)

    def opens_popup(self) -> Popup:
        """By its keyboard shortcut too: no WebDriver reaches Chromium's own toolbar."""
        return self.calls_popup()

    def calls_popup(self) -> Popup:
        before = set(self.driver.window_handles)
        self.desktop.press_keys(self.shortcut)
        opened = until(lambda: set(self.driver.window_handles) - before, "Chromium's popup")
        popup = ChromiumPopup(self.driver, self.desktop, opened.pop())
        self.prefers(**self.features)
        return popup

    def walks_to_popup(self) -> Popup:
        """Where the keyboard is in Chromium's own toolbar, no driver is told."""
        return self.calls_popup()

    def prefers(self, **features: str) -> None:
        self.features = features
        given = [{"name": _media(name), "value": value} for name, value in features.items()]
        self._command("Emulation.setEmulatedMedia", {"features": given})

    def zooms(self, factor: float) -> None:
        """A zoomed page has fewer and larger pixels: that is all it can tell of its zoom."""
        if factor == 1:
            return self._command("Emulation.clearDeviceMetricsOverride", {})
        width, height = self.driver.execute_script("return [outerWidth, innerHeight]")
        size = {"width": round(width / factor), "height": round(height / factor)}
        metrics = {**size, "deviceScaleFactor": factor, "mobile": False}
        return self._command("Emulation.setDeviceMetricsOverride", metrics)

    def _command(self, name: str, parameters: Mapping[str, Any]) -> None:
        """Of the DevTools protocol, to the page in front."""
        self.driver.execute("executeCdpCommand", {"cmd": name, "params": parameters})

    @contextmanager
    def takes_mouse_for_finger(self) -> Iterator[None]:
        """In the page or popup in front: what the desktop's mouse does there is done by touch."""
        self._command("Emulation.setEmitTouchEventsForMouse", {"enabled": True})
        try:
            yield
        finally:
            self._command("Emulation.setEmitTouchEventsForMouse", {"enabled": False})

    @contextmanager
    def begins_pages_with(self, script: str) -> Iterator[None]:
        """Every page that is opened in the tab in front runs it before anything of its own."""
        command = {"cmd": "Page.addScriptToEvaluateOnNewDocument", "params": {"source": script}}
        added = self.driver.execute("executeCdpCommand", command)["value"]
        try:
            yield
        finally:
            self._command("Page.removeScriptToEvaluateOnNewDocument", added)

    def ask(self, script: str, *arguments: Any) -> Any:
        return self._devtools.runs(f"const browser = chrome; {script}", *arguments)

    def asks_script_on_page(self, expression: str) -> Any:
        """The resolved value of an expression in the extension's own world of the page in front."""
        browser = self.driver.capabilities["goog:chromeOptions"]["debuggerAddress"]
        page = Devtools(browser, self.driver.current_window_handle)
        return page.runs_in_world_of(self.origin, expression)

    def stops_worker(self) -> None:
        before = self._workers()
        self._command("ServiceWorker.enable", {})
        self._command("ServiceWorker.stopAllWorkers", {})
        until(lambda: not before & self._workers(), "Chromium's worker to be stopped")

    def _workers(self) -> set[str]:
        """One that was started anew has another id."""
        running = self.ask("return browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] })")
        return {worker["contextId"] for worker in running}

    def reloads_extension(self) -> None:
        self.ask("setTimeout(() => browser.runtime.reload())")

    def switches_extension_off_and_on(self) -> None:
        self._sets(_OFF_AND_ON)
        self._open_office()

    def withdraws_access(self) -> None:
        self._sets(_RUNS_ON, "ON_CLICK")

    def gives_access(self) -> None:
        self._sets(_RUNS_ON, "ON_ALL_SITES")

    def _sets(self, script: str, *to: str) -> None:
        here = self.driver.current_window_handle
        self.driver.switch_to.new_window("tab")
        self.driver.get("chrome://extensions")
        self.driver.execute_async_script(script, self.origin.rpartition("/")[2], *to)
        self.driver.close()
        self.driver.switch_to.window(here)
        self._command("Page.bringToFront", {})

    def complaints(self) -> list[str]:
        log = self.driver.execute("getLog", {"type": "browser"})["value"]
        return [entry["message"] for entry in log if self.page("page.js") in entry["message"]]

    @property
    def process(self) -> int:
        return int(self.driver.capabilities["goog:processID"])

    def badge(self) -> tuple[str, str]:
        text, title = self.ask(
            "return Promise.all([browser.action.getBadgeText({}), browser.action.getTitle({})])"
        )
        return text, title

    def saves_into(self, folder: Path) -> None:
        behaviour = {"behavior": "allow", "downloadPath": str(folder)}
        command = {"cmd": "Browser.setDownloadBehavior", "params": behaviour}
        self.driver.execute("executeCdpCommand", command)
