"""In every language and state, all of the popup is to be seen at once: browsers give it 600 px."""

import pytest

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.person import Person
from tests.browser.drivers.popup import SUMMARY
from tests.browser.locales import locales
from tests.browser.records import objection

HIGHEST = 600

SENT = ("opened", "filled", "sent")
OVERDUE = objection(*SENT, name="overdue", days_ago=40)
CONFIRMED = [objection(*SENT, "confirmed", name=str(number)) for number in range(8)]

#: What is stored, by state: those whose sentence, button or list takes most room.
RECORDS = {
    "none": [],
    "begun": [objection("opened", "filled")],
    "unavailable": [objection("opened", "unavailable")],
    "sent": [objection(*SENT)],
    "silent": [objection(*SENT, days_ago=3)],
    "code": [objection(*SENT, "code")],
    "refused": [objection(*SENT, "refused")],
    "overdue": [OVERDUE],
    "two": [CONFIRMED[0], objection(*SENT)],
    "several": [*CONFIRMED, OVERDUE],
    "damaged": [*CONFIRMED, OVERDUE, {"id": "half"}],
}

#: Before the page's own scripts run: it speaks a language that is not the browser's.
SPEAKS = """
const said = %s;
chrome.i18n.getMessage = (key, values = []) => {
  const { message = "", placeholders = {} } = said[key] ?? {};
  const value = (name) => values[placeholders[name.toLowerCase()].content.slice(1) - 1];
  return key === "@@bidi_dir" ? "ltr" : message.replace(/\\$(\\w+)\\$/gu, (_, name) => value(name));
};
"""

#: The height of the popup on each of the records, each once it is drawn.
HEIGHTS = """
const [records, done] = arguments;
const heights = {};
for (const [state, objections] of Object.entries(records)) {
  const drawn = new Promise((resolve) => {
    // Told anew at every drawing, in the middle of it.
    new MutationObserver(resolve).observe(document.querySelector("#everything"), { childList: true });
  });
  await chrome.storage.local.set({ objections });
  await drawn;
  const parts = [...document.body.children].map((part) => part.offsetHeight);
  heights[state] = parts.reduce((sum, height) => sum + height);
}
done(heights);
"""


def test_every_language_and_state(browser: Browser, person: Person) -> None:
    if not isinstance(browser, Chromium):
        pytest.skip("its driver gives a page no other words")
    popup = browser.page(browser.manifest["action"]["default_popup"])
    found: dict[str, int] = {}
    for file in locales():
        with browser.begins_pages_with(SPEAKS % file.read_text("utf-8")):
            person.opens(popup)
            person.sees(SUMMARY)
            heights = person.driver.execute_async_script(
                f"(async () => {{{HEIGHTS}}})(...arguments)", RECORDS
            )
        found |= {f"{file.parent.name}: {state}": height for state, height in heights.items()}
    assert len(found) == len(locales()) * len(RECORDS)
    assert {state: height for state, height in found.items() if height > HIGHEST} == {}
