"""Each state is told by words and by a sign, so that who sees no colours misses nothing."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.layer import drawn
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, long_form
from tests.browser.people import ADA
from tests.browser.records import record
from tests.browser.surface import BADGES
from tests.replica import Replica

#: By id: the states that an objection can be in, and one whose answer is overdue.
RECORDS = {
    **{state: record(state, "opened", state, days_ago=0) for state in BADGES},
    "overdue": record("overdue", "opened", "sent", days_ago=40),
}
SIGNS = {**BADGES, "overdue": "!"}

#: Of each objection that is drawn: the sign and the words beside it, as they are seen.
TOLD = """
const seen = (element) => element?.checkVisibility() ? element.textContent.trim() : "";
return [...document.querySelectorAll("[data-objection]")].map((item) => {
  const sign = item.querySelector(".sign");
  const { borderTopStyle, borderTopWidth } = getComputedStyle(sign);
  return {
    id: item.dataset.objection,
    sign: seen(sign),
    ring: borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1,
    words: [item.querySelector("[data-state]"), item.querySelector(".due")]
      .map((part) => seen(part).replace(seen(sign), "")).join("\\n"),
  };
});
"""

#: What sets the box of a ring, and its mark, off from the page where colours are the system's own.
SHAPE = """
const [ring] = arguments;
const mark = getComputedStyle(ring, "::after");
const { outlineStyle, outlineWidth } = getComputedStyle(ring);
return { line: outlineStyle === "none" ? 0 : parseFloat(outlineWidth), mark: mark.content };
"""


def are_told_apart(told: list[dict[str, Any]]) -> None:
    for item in told:
        assert item["sign"] == SIGNS[item["id"]]
    assert all(item["ring"] for item in told)
    words = [item["words"] for item in told]
    assert all(item.strip() for item in words)
    assert len(set(words)) == len(words)


@pytest.fixture
def colourless(browser: Browser) -> Iterator[Browser]:
    """The system's own few colours are all there are."""
    browser.prefers(forced_colors="active")
    yield browser
    browser.prefers()


def test_dossier(colourless: Browser, person: Person, extension: Extension) -> None:
    extension.knows(ADA)
    extension.keeps(*RECORDS.values())
    person.opens(extension.dossier_page)
    person.sees("[data-objection]")
    told = person.driver.execute_script(TOLD)
    assert {item["id"] for item in told} == set(RECORDS)
    are_told_apart(told)


def test_popup(person: Person, extension: Extension) -> None:
    """Each by itself, as the list shows but a few; the sentence tells what a folded one does not."""
    told = []
    with person.presses_toolbar_button() as popup:
        for state, kept in RECORDS.items():
            extension.keeps(kept)
            until(partial(popup.has, f'[data-objection="{state}"]'), f"“{state}” in the popup")
            (item,) = popup.evaluate(TOLD)
            told.append({**item, "words": f"{popup.summary()}\n{item['words']}"})
    assert [item["id"] for item in told] == list(RECORDS)
    are_told_apart(told)


def test_toolbar(extension: Extension) -> None:
    """A sign for each need, and its words in the button's own name."""
    needs = {"!": "problem", "@": "code", "…": "running", "✓": "confirmed"}
    words = {sign: extension.message(f"badge_{need}") for sign, need in needs.items()}
    assert len(set(words.values())) == len(words)
    for state, kept in RECORDS.items():
        extension.keeps(kept)
        said = words[SIGNS[state]]
        extension.shows_badge(SIGNS[state])
        until(partial(_ends_with, extension, said), f"a title that says “{said}”")


def _ends_with(extension: Extension, words: str) -> bool:
    return extension.badge_title().endswith(words)


def test_rings(colourless: Browser, person: Person, extension: Extension, meta: Replica) -> None:
    """A line around what is meant, and a tick on what was filled in."""
    look = person.driver.execute_script
    person.opens(INSTAGRAM.privacy_in("en"))
    ring = until(lambda: drawn(person.driver, ".ring.link"), "a ring around the link")[0]
    assert look(SHAPE, ring)["line"] >= 3
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form())
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("undo")
    rings = until(lambda: drawn(person.driver, ".ring.filled"), "rings around the fields")
    shapes = [look(SHAPE, one) for one in rings]
    assert all(shape["line"] >= 2 and "✓" in shape["mark"] for shape in shapes)
