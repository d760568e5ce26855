"""The person before the browser: looks, clicks, types. Nothing here knows of the extension."""

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.note import Note
from tests.browser.drivers.popup import Popup

_IN_VIEW = """const box = arguments[0].getBoundingClientRect();
return box.top >= 0 && box.bottom <= innerHeight;"""


class Person:
    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self.driver = browser.driver
        self.note = Note(browser.driver)

    def opens(self, address: str) -> None:
        self.driver.get(address)

    def presses_toolbar_button(self) -> Popup:
        return self._browser.opens_popup()

    def sees(self, selector: str) -> WebElement:
        """Waits until such an element can be seen, and gives the first."""
        found = until(lambda: self._visible(selector), f"{selector} on {self.driver.current_url}")
        return found[0]

    def sees_all(self, selector: str) -> list[WebElement]:
        """Those that can be seen right now."""
        return self._visible(selector)

    def reads(self, text: str) -> None:
        """Waits until the page says so."""
        body = (By.TAG_NAME, "body")
        until(lambda: text in self.driver.find_element(*body).text, f"the page to say “{text}”")

    def presses(self, selector: str) -> None:
        self.sees(selector).click()

    def types(self, selector: str, text: str) -> None:
        """As one who leaves the field afterwards: what was there is replaced."""
        field = self.sees(selector)
        field.clear()
        field.send_keys(text, Keys.TAB)

    def chooses(self, selector: str, value: str) -> None:
        Select(self.sees(selector)).select_by_value(value)

    def value(self, selector: str) -> str:
        return self.driver.find_element(By.CSS_SELECTOR, selector).get_attribute("value") or ""

    def has_focus(self, selector: str) -> bool:
        """Whether what is typed next goes into such an element."""
        return self.driver.switch_to.active_element in self.sees_all(selector)

    def has_in_view(self, selector: str) -> bool:
        """Whether the first such element is within the window."""
        return bool(self.driver.execute_script(_IN_VIEW, self.sees(selector)))

    def follows(self, selector: str) -> None:
        """Clicks a link that opens a tab of its own, and turns to that."""
        before = self.tabs()
        self.presses(selector)
        self.turns_to_new_tab(before)

    def tabs(self) -> set[str]:
        return set(self.driver.window_handles)

    def turns_to_new_tab(self, before: set[str]) -> None:
        """To the tab that was not there `before`."""
        opened = until(lambda: self.tabs() - before, "a new tab")
        self.driver.switch_to.window(opened.pop())
        until(lambda: self.driver.current_url != "about:blank", "the new tab to load")

    def _visible(self, selector: str) -> list[WebElement]:
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        return [element for element in found if element.is_displayed()]
