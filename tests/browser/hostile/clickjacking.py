"""A click that the person meant for something else lands on our note, which they do not see."""

from tests.browser.drivers.layer import drawn
from tests.browser.hostile.attack import Attack, looks
from tests.browser.hostile.claims import not_sent, nothing_filled, only_filled
from tests.browser.hostile.pages import EMAIL, REASON, objection
from tests.browser.hostile.scene import Scene
from tests.browser.people import CAREFUL_ADA

#: Our layer is the last child of the document element: every page can find it.
LAYER = "document.documentElement.lastElementChild"


def once_the_note_stands(then: str) -> str:
    """Runs when the extension asked the person: between the note and their click."""
    return f"window.hide = () => {{ const layer = {LAYER}; {then} }}"


def clicks_where_fill_is(scene: Scene) -> None:
    (button,) = drawn(scene.person.driver, '[data-action="fill"]')
    box = button.rect
    scene.runs("window.hide()")
    scene.clicks_at(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    looks(scene)


WAYS = {
    "transparent layer": "layer.style.setProperty('opacity', 0, 'important')",
    "transparent page": "document.documentElement.style.opacity = .01",
    "rule over everything": (
        "const rule = new CSSStyleSheet(); rule.replaceSync('*, html > div { opacity: .01 !important }');"
        "document.adoptedStyleSheets = [rule]; layer.removeAttribute('style')"
    ),
    "filter on the layer": "layer.style.setProperty('filter', 'opacity(0)', 'important')",
    "filter on the page": "document.documentElement.style.filter = 'opacity(0)'",
    "mask on the page": "document.documentElement.style.maskImage = 'linear-gradient(#0000,#0000)'",
    "note moved under the pointer": (
        "layer.style.setProperty('translate', '-3px -3px', 'important');"
        "layer.style.setProperty('opacity', .02, 'important')"
    ),
    "cover that no pointer meets": (
        "const over = document.createElement('div'); over.popover = 'manual'; over.textContent = 'Win!';"
        "over.style = 'inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none!important';"
        "document.body.append(over); over.showPopover()"
    ),
    "cover with a game on it": (
        "const over = document.createElement('div'); over.popover = 'manual';"
        "over.style = 'inset:0;width:100vw;height:100vh;background:#fff';"
        "document.body.append(over); over.showPopover()"
    ),
    "layer carried into something hidden": (
        "const box = document.createElement('div'); box.style.opacity = .01;"
        "document.body.append(box); box.append(layer);"
        "new MutationObserver(() => { if (layer.parentNode !== box) box.append(layer) })"
        ".observe(document.documentElement, { childList: true })"
    ),
}

ATTACKS = [
    Attack(
        f"stolen click: {name}",
        "the one button that writes is pressed unseen, as was done to password managers in 2025",
        objection(EMAIL, REASON, script=once_the_note_stands(then)),
        (nothing_filled, not_sent),
        steps=(looks, clicks_where_fill_is),
        profile=CAREFUL_ADA,
    )
    for name, then in WAYS.items()
] + [
    Attack(
        "no attack: click on a note in plain sight",
        "the same click fills the form where nothing hides the note",
        objection(EMAIL, REASON, script=once_the_note_stands("")),
        (only_filled("email", "reason"),),
        steps=(looks, clicks_where_fill_is),
        profile=CAREFUL_ADA,
    )
]
