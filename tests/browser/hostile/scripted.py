"""A page that presses its own buttons: nothing of it is the person's doing."""

from selenium.webdriver.common.keys import Keys

from tests.browser.hostile.attack import Attack, Step, looks, runs
from tests.browser.hostile.claims import is_sent, not_sent, nothing_filled
from tests.browser.hostile.pages import EMAIL, REASON, SEND, TITLE, form, page
from tests.browser.hostile.scene import Scene
from tests.browser.people import CAREFUL_ADA

FORM = form(EMAIL, REASON)
DRAWN = "<div role=button tabindex=0>Send</div>"
NO_POST = "addEventListener('submit', (event) => event.preventDefault());"

BY_SCRIPT = {
    "click()": "document.querySelector('form button').click()",
    "a mouse event": (
        "document.querySelector('form button').dispatchEvent("
        "new MouseEvent('click', { bubbles: true, composed: true }))"
    ),
    "a key event": (
        "document.querySelector('[name=email]').dispatchEvent("
        "new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))"
    ),
    "requestSubmit()": "document.querySelector('form').requestSubmit()",
    "requestSubmit(button)": (
        "document.querySelector('form').requestSubmit(document.querySelector('form button'))"
    ),
    "a submit event": (
        "document.querySelector('form').dispatchEvent(new SubmitEvent('submit', { bubbles: true }))"
    ),
    "a label's click": (
        "const b = document.querySelector('form button'); b.id = 'b';"
        "const l = document.createElement('label'); l.htmlFor = 'b'; b.after(l); l.click()"
    ),
}


def presses(selector: str) -> Step:
    def step(scene: Scene) -> None:
        scene.person.presses(selector)
        looks(scene)

    return step


def presses_enter_in(selector: str) -> Step:
    def step(scene: Scene) -> None:
        scene.person.sees(selector).send_keys(Keys.ENTER)
        looks(scene)

    return step


ATTACKS = [
    *(
        Attack(
            f"sent by {name}",
            "a form that the page sent is no objection of the person's",
            page(FORM, script=NO_POST),
            (not_sent,),
            steps=(looks, runs(script)),
        )
        for name, script in BY_SCRIPT.items()
    ),
    Attack(
        "a key event on a button that the page draws",
        "its keys are the page's to hear, and anybody's to tell of",
        page(f"<h1>{TITLE}</h1>{EMAIL}{REASON}{DRAWN}"),
        (not_sent,),
        steps=(
            looks,
            runs(
                "for (const name of ['keydown', 'keyup']) for (const key of ['Enter', ' '])"
                " document.querySelector('[role=button]').dispatchEvent("
                "new KeyboardEvent(name, { key, bubbles: true, composed: true }))"
            ),
        ),
    ),
    Attack(
        "no attack: key on a button that the page draws",
        "or the one before would prove nothing",
        page(f"<h1>{TITLE}</h1>{EMAIL}{REASON}{DRAWN}"),
        (is_sent,),
        steps=(looks, presses_enter_in("[role=button]")),
    ),
    Attack(
        "no attack: press of the form's own send button",
        "what a person sends is on record, or the others here would prove nothing",
        page(FORM, script=NO_POST),
        (is_sent,),
        steps=(looks, lambda scene: _presses_where(scene, "form button")),
    ),
    Attack(
        "press of another button",
        "the browser vouches for a submit that a script asked for; the press was of something else",
        page(
            FORM,
            after="<button id=other>Accept cookies</button>",
            script=NO_POST + "other.onclick = () => document.querySelector('form').requestSubmit()",
        ),
        (not_sent,),
        steps=(looks, presses("#other")),
    ),
    Attack(
        "Enter in a field of another form",
        "a search is not a sending",
        page(
            "<form id=search><input name=q><button>Search</button></form>" + FORM,
            script=NO_POST
            + "search.addEventListener('submit', () => document.forms[1].requestSubmit())",
        ),
        (not_sent,),
        steps=(looks, presses_enter_in("[name=q]")),
    ),
    Attack(
        "press of an unseen send button",
        "the send button lies transparent over something that people press",
        page(
            form(
                EMAIL,
                REASON,
                send=f"<div style='position:relative'>Accept cookies<div style='position:absolute;inset:0;opacity:.01'>{SEND}</div></div>",
            ),
            script=NO_POST,
        ),
        (not_sent,),
        steps=(looks, lambda scene: _presses_where(scene, "form button")),
    ),
    Attack(
        "click() on our note",
        "the page calls for the click that only a person may make",
        page(
            FORM,
            script="const all = () => document.documentElement.lastElementChild;"
            "window.press = () => { for (const x of [all(), ...document.elementsFromPoint(innerWidth - 60, innerHeight - 40)]) {"
            " x.click(); x.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true,"
            " clientX: innerWidth - 60, clientY: innerHeight - 40 })) } }",
        ),
        (nothing_filled,),
        steps=(looks, runs("window.press()")),
        profile=CAREFUL_ADA,
    ),
]


def _presses_where(scene: Scene, selector: str) -> None:
    x, y = scene.runs(
        f"const box = document.querySelector('{selector}').getBoundingClientRect();"
        "return [box.x + box.width / 2, box.y + box.height / 2]"
    )
    scene.clicks_at(x, y)
    looks(scene)
