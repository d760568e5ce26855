"""What only the extension itself does: filling a form, drawing its popup."""

import statistics

from tests.bench import pages
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.people import ADA
from tests.replica import Replica

FORM = "https://www.facebook.com/help/contact/6359191084165019"

MANY = 1_000

PAINTED = """return new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: "largest-contentful-paint", buffered: true });
});"""
"""When the largest thing in the popup was painted, in milliseconds from its opening."""


def filling(browser: Browser, replica: Replica, runs: int) -> float:
    """Median of milliseconds from the form being there to its last field."""
    extension = Extension(browser)
    extension.knows(ADA)
    replica.put(FORM, pages.late_form())
    browser.fresh_tab()
    found = []
    for _ in range(runs):
        browser.driver.get(FORM)
        extension.takes_for(FORM)
        found.append(float(browser.driver.execute_async_script("window.showForm(arguments[0])")))
    return statistics.median(found)


def popup(browser: Browser, kept: int, runs: int) -> float:
    """Median of milliseconds from the popup's opening to its last large paint; `kept` objections."""
    event = {"at": "2026-01-01T10:00:00.000Z", "state": "confirmed", "url": "", "by": "person"}
    one = {"form": "instagram", "account": "", "state": "confirmed", "events": [event]}
    Extension(browser).keeps(*({**one, "id": str(number)} for number in range(kept)))
    browser.fresh_tab()
    found = []
    for _ in range(runs):
        with browser.opens_popup() as shown:
            until(shown.objections, "the list of objections")
            found.append(float(shown.evaluate(PAINTED)))
    return statistics.median(found)
