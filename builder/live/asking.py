"""Asking the extension's script on a page: what the page is, why, and which links it marked."""

from contextlib import suppress
from typing import Any

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

_MARKED = """
const links = document.querySelectorAll("a[href][data-right-to-object='link']");
return [...links].map(({ href }) => href);
"""


class Live:
    """A browser with the extension in it; questions are asked from a tab on one of its pictures."""

    def __init__(self, driver: Chrome, origin: str) -> None:
        self.driver = driver
        self.origin = origin
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
        self.turn_to_page()

    def turn_to_page(self) -> None:
        """To the page that is asked about, for the person too."""
        self.driver.switch_to.window(self._page)
        self.driver.execute_cdp_cmd("Page.bringToFront", {})

    def turn_to_front(self) -> None:
        """To the tab that the person looks at."""
        for handle in set(self.driver.window_handles) - {self._desk}:
            self.driver.switch_to.window(handle)
            seen = self.driver.execute_script("return document.visibilityState")
            if seen == "visible" and not self.driver.current_url.startswith(self.origin):
                self._page = handle
                return
        self.driver.switch_to.window(self._page)

    def ask(self, kind: str) -> Any:
        """What the extension's script on the page answers; None if none is there."""
        address = self.driver.current_url
        self.driver.switch_to.window(self._desk)
        if not self.driver.current_url.startswith(self.origin):
            self.driver.get(f"{self.origin}/icons/16.png")
        try:
            return self.driver.execute_script(_ASK, address, kind)
        finally:
            self.driver.switch_to.window(self._page)

    def leave_desk(self) -> None:
        """Before the extension ends, for Chromium closes its tabs with it."""
        self.driver.switch_to.window(self._desk)
        self.driver.get("about:blank")
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
