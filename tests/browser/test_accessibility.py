"""axe-core finds nothing to mend: every page, every state, the note, in both themes."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.conftest import ROOT
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.layer import drawn
from tests.browser.drivers.person import Person
from tests.browser.scenes import NOTES, PAGES, POPUPS, Stage
from tests.replica import Replica

AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8")

#: `arguments[0]`, if given, is the one part of the page that is asked about.
ASK = """
return axe.run(arguments[0] ?? document).then(({ violations, passes }) => ({
  passes: passes.length,
  violations: violations.map(({ help, nodes }) =>
    [help, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)].join("\\n")),
}));
"""

#: The page cannot look into the layer, and axe looks where pages can: here it may look deeper.
OPEN_LAYER = """
const root = arguments[0].getRootNode();
Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
"""


@pytest.fixture(params=["light", "dark"])
def stage(
    request: pytest.FixtureRequest,
    browser: Browser,
    person: Person,
    extension: Extension,
    meta: Replica,
) -> Iterator[Stage]:
    browser.prefers(prefers_color_scheme=request.param)
    yield Stage(browser, person, extension, meta)
    browser.prefers()


def is_accessible(evaluate: Callable[..., Any], *part: Any, before: str = "") -> None:
    answer = evaluate(before + AXE + ASK, *part)
    assert answer["passes"] > 0
    assert answer["violations"] == [], "\n\n".join(answer["violations"])


@pytest.mark.parametrize("scene", PAGES)
def test_page(stage: Stage, scene: str) -> None:
    PAGES[scene](stage)
    is_accessible(stage.person.driver.execute_script)


@pytest.mark.parametrize("scene", POPUPS)
def test_popup(stage: Stage, scene: str) -> None:
    POPUPS[scene](stage)
    with stage.person.presses_toolbar_button() as popup:
        popup.summary()
        is_accessible(popup.evaluate)


@pytest.mark.parametrize("scene", NOTES)
def test_note(stage: Stage, scene: str) -> None:
    NOTES[scene](stage)
    (note,) = drawn(stage.person.driver, "[role=status]")
    is_accessible(stage.person.driver.execute_script, note, before=OPEN_LAYER)


@pytest.mark.parametrize("scene", ["form", "confirmed"])
def test_fill_and_outcome_are_announced(
    browser: Browser, person: Person, extension: Extension, meta: Replica, scene: str
) -> None:
    """A region that a screen reader watches, as the browser itself tells it."""
    NOTES[scene](Stage(browser, person, extension, meta))
    (note,) = drawn(person.driver, ".note")
    assert note.aria_role == "status"
