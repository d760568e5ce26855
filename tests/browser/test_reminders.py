"""Reminders: due by the clock, given once, as notifications where the person asked for them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.records import objection

ALARM = "return browser.alarms.get('reminders').then((alarm) => alarm?.scheduledTime ?? 0)"
GIVEN = "return browser.notifications.getAll().then((all) => Object.keys(all))"


def checked(extension: Extension) -> str:
    """Until when reminders were given, ISO 8601; "" if none ever was."""
    return str(extension.stored().get("reminders", {}).get("checked", ""))


def ago(**past: float) -> str:
    return (datetime.now(UTC) - timedelta(**past)).isoformat().replace("+00:00", "Z")


def awaiting(state: str, at: str) -> dict[str, Any]:
    return objection(state) | {"events": [{"at": at, "state": state, "url": "", "by": "page"}]}


def test_an_alarm_is_set_for_the_next_reminder(extension: Extension, browser: Browser) -> None:
    extension.keeps(awaiting("code", ago(minutes=5)))
    due = datetime.now(UTC) + timedelta(minutes=10)
    alarm = until(lambda: browser.ask(ALARM), "an alarm")
    assert abs(datetime.fromtimestamp(alarm / 1000, UTC) - due) < timedelta(minutes=1)
    extension.keeps(awaiting("confirmed", ago(minutes=5)))
    until(lambda: not browser.ask(ALARM), "the alarm to go once nothing is awaited")


def test_what_fell_due_while_the_browser_slept_is_told_once(
    extension: Extension, browser: Browser
) -> None:
    due = awaiting("code", ago(minutes=16))
    extension.keeps(due)
    first = until(lambda: checked(extension), "the reminder to be given")
    alarm = until(lambda: browser.ask(ALARM), "an alarm")
    extension.keeps(due, awaiting("sent", ago(hours=1)) | {"id": "two"})
    until(lambda: browser.ask(ALARM) > alarm, "another check")
    assert checked(extension) == first


def test_a_clock_that_was_set_back_holds_back_no_reminder(
    extension: Extension, browser: Browser
) -> None:
    ahead = {"checked": ago(days=-30)}
    browser.ask("await browser.storage.local.set({ reminders: arguments[0] })", ahead)
    extension.keeps(awaiting("sent", ago(hours=1)))
    until(lambda: checked(extension) <= ago(days=0), "the time of the last check to be mended")


def test_silence_is_said_in_words(person: Person, extension: Extension) -> None:
    extension.keeps(awaiting("sent", ago(hours=25)))
    words = extension.message("where_running_silent")
    until(lambda: extension.badge_title().endswith(words), "a title that tells of the silence")
    assert extension.badge() == "…"
    with person.presses_toolbar_button() as popup:
        assert popup.summary() == words


def test_who_asks_is_notified(person: Person, extension: Extension, browser: Browser) -> None:
    if not browser.grants_on_a_click:
        pytest.skip("this browser asks in a window that no driver reaches")
    person.opens(extension.options_page)
    person.presses("#reminders")
    until(lambda: browser.ask("return Boolean(browser.notifications)"), "the permission")
    extension.keeps(awaiting("code", ago(minutes=16)))
    until(lambda: browser.ask(GIVEN) == ["code one"], "a notification")
    person.presses("#reminders")
    until(lambda: not browser.ask("return Boolean(browser.notifications)"), "it to be given back")
