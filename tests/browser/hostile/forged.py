"""Answers that nobody gave: the words of a confirmation, where no one confirmed anything."""

from tests.browser.hostile.attack import Attack, Step, looks, runs
from tests.browser.hostile.claims import not_confirmed
from tests.browser.hostile.pages import EMAIL, REASON, STAYS, YES, form, page
from tests.browser.hostile.scene import Scene
from tests.browser.objection_forms import FACEBOOK


def sends(scene: Scene) -> None:
    scene.person.presses("form button[type=submit]")
    scene.extension.records("sent")
    looks(scene)


def goes_to(address: str) -> Step:
    def step(scene: Scene) -> None:
        scene.person.opens(address)
        looks(scene)

    return step


def goes_to_in_another_tab(address: str) -> Step:
    def step(scene: Scene) -> None:
        scene.person.driver.switch_to.new_window("tab")
        goes_to(address)(scene)

    return step


FORM = page(form(EMAIL, REASON), script=STAYS)

#: What is drawn after the person did send, and confirms nothing.
AFTER_SENDING = {
    "in quotation marks": f"“{YES}” is what you would read.",
    "in a quotation": f"<blockquote>{YES}</blockquote>",
    "hidden": f"<div style='opacity:0'>{YES}</div>",
    "in a text box": f"<textarea name=answer>{YES}</textarea>",
    "in a list": f"<select name=answer><option>{YES}</option></select>",
    "in a menu": f"<nav>{YES}</nav>",
    "in a footer": f"<footer>{YES}</footer>",
    "in something editable": f"<div contenteditable=true>{YES}</div>",
    "in an article": f"<p>{YES}</p>" + "<p>This is an article on privacy at large.</p>" * 120,
}

ATTACKS = [
    *(
        Attack(
            f"confirmation {where}",
            "the words stand there, and do not say that it is so",
            FORM,
            (not_confirmed,),
            steps=(looks, sends, runs(f"document.querySelector('main').innerHTML = {html!r}")),
        )
        for where, html in AFTER_SENDING.items()
    ),
    Attack(
        "confirmation that stood there before",
        "what was on the page before the sending answers nothing",
        page(form(EMAIL, REASON) + f"<p>{YES}</p>", script=STAYS),
        (not_confirmed,),
        steps=(looks, sends),
    ),
    Attack(
        "confirmation in the form's own labels",
        "what a form says of its fields is no answer",
        page(form(EMAIL, REASON), script=STAYS),
        (not_confirmed,),
        steps=(looks, sends, runs(f"document.querySelector('label').append({YES!r})")),
    ),
    Attack(
        "policy after a sending, without a page load",
        "the page goes on to its policy, which quotes the answer",
        FORM,
        (not_confirmed,),
        steps=(
            looks,
            sends,
            lambda scene: _goes_on_to_policy(scene),
        ),
    ),
    Attack(
        "confirmation in another tab",
        "an answer is awaited where it was asked for",
        FORM,
        (not_confirmed,),
        beside={FACEBOOK.form_address: page(f"<p>{YES}</p>")},
        steps=(looks, sends, goes_to_in_another_tab(FACEBOOK.form_address)),
    ),
]


def _goes_on_to_policy(scene: Scene) -> None:
    scene.runs(
        "history.pushState({}, '', '/help/policy');"
        f"document.querySelector('main').innerHTML = '<h1>Policy</h1><p>When you object: <q>{YES}</q></p>'"
    )
    looks(scene)
