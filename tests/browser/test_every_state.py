"""Every page and state that a person meets: nothing in anyone's way, nothing cut off, and as pictured.

Each is played once and looked at several times. `make pictures` takes the pictures.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from builder.project import HERE
from tests.browser.conftest import fresh
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.person import Person
from tests.browser.scenes import Stage
from tests.pictures.appearance import appearance
from tests.pictures.camera import take
from tests.pictures.gallery import EXHIBITS, THEMES, Exhibit, Theme, View
from tests.replica import Replica

FOLDER = HERE.root / "docs" / "pictures" / "states"
TAKING = os.environ.get("PICTURES") == "take"

AXE = (HERE.root / "node_modules/axe-core/axe.min.js").read_text("utf-8")

#: `arguments[0]` names the rules to ask, or none for all; `arguments[1]`, if given, is the one part
#: of the page that is asked about.
ASK = """
const [rules, part] = arguments;
return axe.run(part ?? document, rules ? { runOnly: rules } : {}).then(({ violations, passes }) => ({
  passes: passes.length,
  violations: violations.map(({ help, nodes }) =>
    [help, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)].join("\\n")),
}));
"""

#: The page cannot look into the layer, and axe looks where pages can: here it may look deeper.
OPEN_LAYER = """
const root = arguments[1]?.getRootNode();
if (root?.host) Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
"""

#: All that the other theme can change.
OF_COLOUR = ["color-contrast", "link-in-text-block"]

#: At 400 %, a window of 1280 px is that wide.
NARROW = 320

#: Pixels by which the page, or the one element given, is wider than its place.
TOO_WIDE = """
const root = document.documentElement;
const [part = root] = arguments;
const { left, right } = part.getBoundingClientRect();
return Math.max(part.scrollWidth - part.clientWidth, right - root.clientWidth, -left);
"""

#: The same of the popup, were it `arguments[0]` wide.
AS_ON_A_PHONE = """
const { body } = document;
body.style.width = `${arguments[0]}px`;
try {
  return body.scrollWidth - body.clientWidth;
} finally {
  body.style.width = "";
}
"""

#: What does not stand where a mirror would show it, once the page, or the one element given, is
#: written from right to left. Words in a line follow their own direction, not the page's; a full stop
#: that changes sides may take a few pixels more or less, less than any of our spaces.
NOT_MIRRORED = """
const root = document.documentElement;
const [part = root] = arguments;
const isBox = (element) => element.checkVisibility() && !element.closest("svg *")
  && getComputedStyle(element).display !== "inline" && element.getBoundingClientRect().width > 0;
const boxes = [...part.querySelectorAll("*")].filter(isBox);
const sides = () => boxes.map((box) => box.getBoundingClientRect()).map(({ left, right }) => [left, right]);
const before = sides();
const { dir } = part;
part.dir = "rtl";
const after = sides();
part.dir = dir;
return boxes.filter((_, place) => Math.abs(after[place][0] - (root.clientWidth - before[place][1])) > 3)
  .map((box) => box.outerHTML.slice(0, 200));
"""


@pytest.fixture(scope="module", params=EXHIBITS, ids=str)
def view(request: pytest.FixtureRequest, browser: Browser, replica: Replica) -> Iterator[View]:
    exhibit: Exhibit = request.param
    extension = fresh(browser, replica)
    with ExitStack() as afterwards:
        stage = Stage(browser, Person(browser), extension, replica, afterwards)
        yield afterwards.enter_context(exhibit.shown(stage))
    browser.prefers()


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_is_in_anyones_way(view: View, theme: Theme) -> None:
    """As axe-core finds it."""
    view.wears(theme)
    rules = OF_COLOUR if theme == "dark" else None
    answer = view.evaluate(OPEN_LAYER + AXE + ASK, rules, *view.part)
    assert answer["violations"] == [], "\n\n".join(answer["violations"])
    if theme == "light" and view.exhibit.kind != "mark":
        assert answer["passes"] > 0
    if view.exhibit.kind == "note":
        assert view.part[0].aria_role == "status", "no screen reader speaks of it"


@pytest.mark.parametrize("theme", THEMES)
def test_picture(view: View, theme: Theme) -> None:
    if not isinstance(view.stage.browser, Chromium):
        pytest.skip("pictures are of Chromium")
    view.wears(theme)
    file = FOLDER / f"{view.exhibit.picture(theme)}.png"
    shows = appearance(view.evaluate, *view.part)
    if TAKING:
        take(view.stage.browser.driver, file, view.whole, shows)
    assert shows.encode() in file.read_bytes(), "it looks another way: run `make pictures`"


def test_nothing_is_cut_off(view: View) -> None:
    """At 400 %, or on the narrowest phone, which shows the popup as wide as itself."""
    match view.exhibit.kind:
        case "mark":
            pytest.skip("a ring is as large as what it stands around")
        case "popup":
            assert view.evaluate(AS_ON_A_PHONE, NARROW) <= 0
        case _:
            view.stage.browser.zooms(4)
            try:
                until(lambda: view.evaluate("return innerWidth") <= NARROW, f"{NARROW} px or less")
                assert view.evaluate(TOO_WIDE, *view.part) <= 0
            finally:
                view.stage.browser.zooms(1)


def test_reads_from_right_to_left(view: View) -> None:
    if view.exhibit.kind == "mark":
        pytest.skip("a ring stands where the page puts what it is around")
    assert view.evaluate(NOT_MIRRORED, *view.part) == []


def test_no_picture_of_what_is_no_more() -> None:
    names = {exhibit.picture(theme) for exhibit in EXHIBITS for theme in THEMES}
    assert {file.stem for file in FOLDER.glob("*.png")} <= names
