"""A field for the address that is there, under something else."""

from tests.browser.hostile.attack import Attack, looks
from tests.browser.hostile.claims import only_filled
from tests.browser.hostile.pages import BAIT, EMAIL, REASON, objection
from tests.browser.hostile.scene import Scene

OVER = "position:absolute;inset:0;background:#fff"

#: What lies over the field, in the same box with it.
COVERS = {
    "a box": f"<div style='{OVER}'></div>",
    "a box that no pointer meets": f"<div style='{OVER};z-index:9;pointer-events:none!important'></div>",
    "a picture that no pointer meets": (
        "<svg style='position:absolute;inset:0;pointer-events:none' width=900 height=90>"
        "<rect width=900 height=90 fill=white /></svg>"
    ),
    "a gradient that no pointer meets": (
        "<div style='position:absolute;inset:0;background:linear-gradient(#fff,#fff);pointer-events:none'></div>"
    ),
    "the background of something raised": (
        "<div style='position:absolute;inset:0;z-index:9;pointer-events:none'>"
        f"<div style='{OVER};z-index:-1'></div></div>"
    ),
    "a frame": f"<iframe srcdoc='' style='{OVER};width:900px;height:90px'></iframe>",
    "another label": f"<label style='{OVER}'>Search <input name=q></label>",
}


def closes(scene: Scene) -> None:
    scene.runs("document.querySelector('dialog').close()")
    looks(scene)


_DIALOG = "<dialog style='width:90vw;height:90vh'>Cookies</dialog>"

ATTACKS = [
    *(
        Attack(
            f"covered by {name}",
            "a page reads what was filled in where nobody saw it",
            objection(REASON, f"<div style='position:relative;height:60px'>{BAIT}{cover}</div>"),
            (only_filled("reason"),),
        )
        for name, cover in COVERS.items()
    ),
    Attack(
        "covered by a popover",
        "the top layer lies over every z-index",
        objection(
            REASON,
            after="<div popover=manual style='inset:0;width:auto;height:auto'>Cookies</div>",
            script="document.querySelector('[popover]').showPopover()",
        ),
        (only_filled(),),
    ),
    Attack(
        "covered by a popover below all else",
        "of what lies in the top layer, no z-index counts",
        objection(
            REASON,
            after="<div popover=manual style='inset:0;width:auto;height:auto;z-index:-1;pointer-events:none'></div>",
            script="document.querySelector('[popover]').showPopover()",
        ),
        (only_filled(),),
    ),
    Attack(
        "covered by a background that stands nearer",
        "in space, what is nearer to the eye is painted last",
        objection(
            REASON,
            "<div style='position:relative;height:60px;transform-style:preserve-3d'>"
            f"{BAIT}<div style='{OVER};z-index:-1;pointer-events:none;transform:translateZ(9px)'></div></div>",
        ),
        (only_filled("reason"),),
    ),
    Attack(
        "no attack: background of the page",
        "many pages lie on a picture that no pointer meets",
        objection(
            EMAIL,
            REASON,
            after="<div style='position:fixed;inset:0;z-index:-1;background:#eee;pointer-events:none'></div>",
        ),
        (only_filled("email", "reason"),),
    ),
    Attack(
        "covered by a dialog",
        "a dialog makes all behind it inert",
        objection(REASON, after=_DIALOG, script="document.querySelector('dialog').showModal()"),
        (only_filled(),),
    ),
    Attack(
        "a dialog that is closed at last",
        "what was covered is the person's once it is free",
        objection(REASON, after=_DIALOG, script="document.querySelector('dialog').showModal()"),
        (only_filled("reason"),),
        steps=(looks, closes),
    ),
]
