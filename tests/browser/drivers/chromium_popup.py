"""Chromium's popup: to the driver a window like any other, as long as it stays in it."""

from typing import Any

from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.popup import Popup


class ChromiumPopup(Popup):
    def __init__(self, driver: WebDriver, desktop: Desktop, handle: str) -> None:
        super().__init__(desktop)
        self._driver = driver
        self._handle = handle
        self._page = driver.current_window_handle
        driver.switch_to.window(handle)

    def __exit__(self, *raised: object) -> None:
        super().__exit__(*raised)
        self._driver.switch_to.window(self._page)

    def is_open(self) -> bool:
        return self._handle in self._driver.window_handles

    def evaluate(self, script: str, *arguments: Any) -> Any:
        return self._driver.execute_script(script, *arguments)

    def holds(self, selector: str) -> None:
        held = self._driver.find_element(By.CSS_SELECTOR, selector)
        ActionChains(self._driver).click_and_hold(held).perform()

    def lets_go(self) -> None:
        ActionChains(self._driver).release().perform()

    def _write(self, selector: str, text: str) -> None:
        field = self._driver.find_element(By.CSS_SELECTOR, selector)
        field.clear()
        field.send_keys(text, Keys.TAB)

    def _click(self, selector: str) -> None:
        self._driver.find_element(By.CSS_SELECTOR, selector).click()
