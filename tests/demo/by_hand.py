"""The browser is the person's: we only watch what is on record until they close it."""

from contextlib import suppress

from rich.console import Console
from selenium.common.exceptions import WebDriverException
from urllib3.exceptions import HTTPError

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.replica.hosts import MAILBOX

#: Seconds. A person may take a day over it.
A_DAY = 24 * 60 * 60

HOW = """The browser is yours, and Meta's pages in it are a replica on this machine.
Begin on the page that is open. Meta's code arrives at https://{mailbox}/
Close the browser, or press Ctrl+C here, when you are done."""


def by_hand(browser: Browser, console: Console) -> str:
    """The state that the newest objection was last seen in; "" if there was none."""
    # The driver stays in a tab that the person has no use for: going to another would bring
    # that to the front while they work.
    browser.driver.switch_to.window(browser.office)
    browser.driver.execute_script("open(arguments[0])", browser.installed[0])
    console.print(HOW.format(mailbox=MAILBOX))
    extension = Extension(browser)
    state = ""

    def is_closed() -> bool:
        nonlocal state
        try:
            objections = extension.objections()
        except (WebDriverException, HTTPError, ConnectionError):
            return True
        state = objections[-1]["state"] if objections else ""
        return False

    with suppress(KeyboardInterrupt):
        until(is_closed, "the person to close the browser", A_DAY, pause=1)
    return state
