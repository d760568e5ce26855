"""The extension is switched off and on again: what it shows and when it reminds is as before."""

import pytest

from tests.browser.conftest import BROWSERS, ROOT
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.extension import Extension
from tests.browser.records import objection
from tests.replica import Replica


@pytest.mark.parametrize("name", BROWSERS)
def test_badge_and_alarm_are_there_again(name: str, replica: Replica, desktop: Desktop) -> None:
    replica.reset()
    with BROWSERS[name](desktop, replica.port, ROOT / "dist" / name) as browser:
        browser.fresh_tab()
        extension = Extension(browser)
        extension.keeps(objection("opened", "sent"))
        extension.shows_badge("…")
        browser.switches_extension_off_and_on()
        extension.shows_badge("…")
        until(lambda: browser.ask("return browser.alarms.get('reminders')"), "the alarm")
