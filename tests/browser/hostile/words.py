"""Words that look like an objection to one reader and not to another."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import nothing_filled, nothing_recorded, only_filled
from tests.browser.hostile.pages import BAIT, EMAIL, REASON, TITLE, form, objection, page

UNLISTED = "https://help.instagram.com/contact/9000000000000042"

#: Titles at an address that nobody listed: the words alone decide.
TITLES = {
    "look-alike letters": "Оbjeсt to your information being used for АI at Meta",
    "words spelled from right to left": "\u202etcejbO\u202c to \u202eIA\u202c at Meta",
    "fullwidth letters of another form": "Ｒｅｐｏｒｔ ｃｏｐｙｒｉｇｈｔ: object to AI at Meta",
    "a copyright form that names it": f"{TITLE}: report a copyright infringement",
    "zero-width letters in another form's name": f"{TITLE} – report a copy\u200bright infringement",
}

#: Honest words of the objection that a person does not see.
UNSEEN = {
    "hidden": f"<h1 hidden>{TITLE}</h1>",
    "transparent": f"<h1 style='opacity:0'>{TITLE}</h1>",
    "for assistants only": f"<h1 aria-hidden=true>{TITLE}</h1>",
    "in a comment": f"<!-- {TITLE} -->",
    "in an attribute": f"<h1 title='{TITLE}'>Contact us</h1>",
}

LABELS = {
    "Cyrillic e-mail": "Еmаil аddrеss",
    "code from the e-mail": "Enter the code that we sent to your email address",
}

ATTACKS = [
    *(
        Attack(
            f"title: {name}",
            "another form in the objection's clothes",
            page(form(EMAIL, REASON, title=title)),
            (nothing_filled, nothing_recorded),
            address=UNLISTED,
        )
        for name, title in TITLES.items()
    ),
    *(
        Attack(
            f"title {where}",
            "what the person does not read does not make the form",
            page(f"{heading}<form>{EMAIL}{REASON}<button>Send</button></form>"),
            (nothing_filled, nothing_recorded),
            address=UNLISTED,
        )
        for where, heading in UNSEEN.items()
    ),
    *(
        Attack(
            f"label: {name}",
            "a field that only looks like one for the address",
            objection(REASON, f"<p><label>{label} <input name=x></label></p>"),
            (only_filled("reason"),),
        )
        for name, label in LABELS.items()
    ),
    Attack(
        "number of the objection in another form",
        "a hidden field says one thing and the title another",
        page(
            form(
                BAIT,
                "<input type=hidden name=support_form_id value=233964459562201>",
                title="Copyright report form",
            )
        ),
        (nothing_filled, nothing_recorded),
        address=UNLISTED,
    ),
]
