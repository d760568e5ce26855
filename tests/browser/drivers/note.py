"""The extension's note on a page."""

from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.layer import drawn


class Note:
    def __init__(self, driver: WebDriver) -> None:
        self._driver = driver

    def text(self) -> str:
        """What it says; "" when there is none."""
        return "\n".join(note.text for note in drawn(self._driver, "[role=status]"))

    def offers(self, action: str) -> bool:
        return bool(self._buttons(action))

    def press(self, action: str) -> None:
        """A real click on the button for `undo`, `fill`, `details` or `dismiss`."""
        until(lambda: self._buttons(action), f"a note that offers “{action}”")[0].click()

    def appears(self, offering: str = "dismiss") -> str:
        """Waits until a note offers that action, and gives its text."""
        until(lambda: self.offers(offering), f"a note that offers “{offering}”")
        return self.text()

    def says(self, text: str) -> None:
        until(lambda: text in self.text(), f"a note that says “{text}”")

    def _buttons(self, action: str) -> list[WebElement]:
        buttons = drawn(self._driver, f'[data-action="{action}"]')
        return [button for button in buttons if button.is_displayed()]
