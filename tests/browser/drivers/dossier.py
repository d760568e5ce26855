"""The dossier, as a person uses it."""

from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.file_detector import UselessFileDetector

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person

#: Seconds. A thousand sheets are drawn before the button answers.
LONG = 30.0


class Dossier:
    """Open in the tab in front. What is saved lands in `folder`."""

    def __init__(self, browser: Browser, person: Person, folder: Path) -> None:
        browser.saves_into(folder)
        self._driver = browser.driver
        self._driver.file_detector = UselessFileDetector()
        self._person = person
        self._folder = folder
        person.opens(Extension(browser).dossier_page)
        person.sees("#print")

    def sheets(self) -> list[str]:
        """The text of each, once there is at least one."""
        self._person.sees("article")
        return [sheet.text for sheet in self._driver.find_elements(By.TAG_NAME, "article")]

    def saves(self, kind: str) -> Path:
        """The file of that kind that the page hands out, whole."""
        self._person.presses(f"#save-{kind}")
        found = until(
            lambda: [file for file in self._folder.iterdir() if file.suffix == f".{kind}"],
            f"a .{kind} file",
            seconds=LONG,
        )
        until(lambda: len(list(self._folder.iterdir())) == len(found), "the download to end")
        until(lambda: found[0].stat().st_size > 0, "the file to be written")
        return found[0]

    def chooses(self, selector: str, file: Path) -> None:
        """In the file dialog that this field opens."""
        self._driver.find_element(By.CSS_SELECTOR, selector).send_keys(str(file))

    def deletes_everything(self) -> None:
        self._person.presses("#erase")
        self._person.presses("#erase-now")
        self._person.sees("#none")

    def restores(self, file: Path) -> None:
        self.chooses("#restore", file)
        self._person.sees("#said, #refused")
