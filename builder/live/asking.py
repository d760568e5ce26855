"""Asking the extension's script on a page: what the page is, why, and which links it marked."""

from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from selenium.common.exceptions import TimeoutException, WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.support.wait import WebDriverWait

from builder.errors import BrowserFailed

PATIENCE = 10.0
"""Seconds that a page has to show what it is: Meta's draw themselves by script."""

_ASK = """
const [address, type] = arguments;
return (async () => {
  const found = (await chrome.tabs.query({})).find(({ url }) => url === address);
  return found && chrome.tabs.sendMessage(found.id, { type }).catch(() => undefined);
})();
"""

# Without developer mode an unpacked extension is not switched on again.
_RELOAD = """
const { updateProfileConfiguration, reload } = chrome.developerPrivate;
return updateProfileConfiguration({ inDeveloperMode: true })
  .then(() => reload(arguments[0], { failQuietly: true }));
"""

_MARKED = """
const links = document.querySelectorAll("a[href][data-right-to-object='link']");
return [...links].map(({ href }) => href);
"""


class Live:
    """A browser with the extension in it; questions are asked from a tab on one of its pictures."""

    def __init__(self, driver: Chrome, origin: str) -> None:
        self.driver = driver
        self._origin = origin
        driver.get(f"{origin}/icons/16.png")
        self._desk = driver.current_window_handle
        driver.switch_to.new_window("tab")
        self._page = driver.current_window_handle

    @property
    def version(self) -> str:
        """Of the browser."""
        return str(self.driver.capabilities["browserVersion"])

    def open(self, address: str) -> None:
        """Raises BrowserFailed if there is no answer at all."""
        try:
            self.driver.get(address)
        except WebDriverException as error:
            remedy = "look whether the address is right, and whether you are online"
            raise BrowserFailed(f"{address}: {error.msg}", remedy) from error
        self.driver.execute_cdp_cmd("Page.bringToFront", {})

    def turn_to_front(self) -> None:
        """To the tab that the person looks at."""
        for handle in self.driver.window_handles:
            self.driver.switch_to.window(handle)
            seen = self.driver.execute_script("return document.visibilityState")
            if seen == "visible" and not self.driver.current_url.startswith(self._origin):
                self._page = handle
                return
        self.driver.switch_to.window(self._page)

    def ask(self, kind: str) -> Any:
        """What the extension's script on the page answers; None if none is there."""
        address = self.driver.current_url
        self.driver.switch_to.window(self._desk)
        try:
            return self.driver.execute_script(_ASK, address, kind)
        finally:
            self.driver.switch_to.window(self._page)

    def settled(self, patience: float = PATIENCE) -> dict[str, Any]:
        """`{kind, form}` as soon as the page is anything, else when patience ends."""

        def is_something(_: Chrome) -> bool:
            answer = self.ask("guide") or {}
            kind, form = answer.get("kind"), answer.get("form")
            last.update(kind=kind, form=form)
            return kind not in (None, "other") and (kind != "privacy" or bool(self.links()))

        last: dict[str, Any] = {"kind": None, "form": None}
        with suppress(TimeoutException):
            WebDriverWait(self.driver, patience, 0.2).until(is_something)
        return last

    def links(self) -> list[str]:
        """Addresses of the links that the extension has marked."""
        return list(self.driver.execute_script(_MARKED))

    def evaluate(self, expression: str) -> Any:
        """Its value on the page in front. Raises BrowserFailed if it throws."""
        question = {"expression": expression, "returnByValue": True}
        answer = self.driver.execute_cdp_cmd("Runtime.evaluate", question)
        if "exceptionDetails" in answer:
            what = f"{self.driver.current_url}: {answer['result'].get('description')}"
            raise BrowserFailed(what, "reload the page and try again")
        return answer["result"]["value"]

    def reload(self) -> None:
        """The extension from `dist/`, and the page in front, which has the old one's script."""
        self.driver.switch_to.window(self._desk)
        try:
            self.driver.get("chrome://extensions")
            self.driver.execute_script(_RELOAD, urlsplit(self._origin).netloc)
            # It takes a moment to come back.
            WebDriverWait(self.driver, PATIENCE, 0.1, [WebDriverException]).until(self._is_back)
        finally:
            self.driver.switch_to.window(self._page)
        self.driver.refresh()

    def _is_back(self, driver: Chrome) -> bool:
        driver.get(f"{self._origin}/icons/16.png")
        return bool(driver.execute_script("return Boolean(globalThis.chrome?.tabs)"))
