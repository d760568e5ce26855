"""Fields that are not a person's to fill, or not ours to know."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import only_filled, page_learns_nothing
from tests.browser.hostile.pages import BAIT, REASON, objection

LOCKED = {
    "inert": f"<div inert>{BAIT}</div>",
    "disabled fieldset": f"<fieldset disabled>{BAIT}</fieldset>",
    "read only": BAIT.replace("type=email", "type=email readonly"),
    "read only by ARIA": BAIT.replace("type=email", "type=email aria-readonly=true"),
    "disabled by ARIA": BAIT.replace("type=email", "type=email aria-disabled=true"),
    "already filled": BAIT.replace("type=email", "type=email value=a@meta.example"),
    "bait for other autofill": "".join(
        f"<label>{label} <input name={name} autocomplete={name}></label>"
        for label, name in [
            ("Card number", "cc-number"),
            ("Phone", "tel"),
            ("Full name", "name"),
            ("Street", "street-address"),
            ("Date of birth", "bday"),
        ]
    ),
    "address under other words": "<label>Link (URL) to your profile <input name=link autocomplete=email></label>",
    "editable box": "<div contenteditable aria-label='Email address' role=textbox></div>",
    "too short for the text": "<label>Reason for your objection, in one short word, beside what you write above <input name=short maxlength=5></label>",
}

ATTACKS = [
    Attack(
        name,
        "a page offers a field that a person could not, or would not, fill with this",
        objection(REASON, row),
        (only_filled("reason"), page_learns_nothing),
    )
    for name, row in LOCKED.items()
]
