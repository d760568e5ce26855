"""Names that stand before the document's own: `<input name=querySelector>`."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import only_filled
from tests.browser.hostile.pages import BAIT, EMAIL, REASON, form, objection, page

#: Of a form's properties, those that anyone who reads it would use.
METHODS = [
    "querySelector",
    "querySelectorAll",
    "contains",
    "closest",
    "matches",
    "getAttribute",
    "setAttribute",
    "removeAttribute",
    "checkVisibility",
    "scrollTo",
]
GETTERS = [
    "parentElement",
    "parentNode",
    "elements",
    "textContent",
    "ownerDocument",
    "isConnected",
    "nodeType",
    "scrollTop",
]
HONEST = ["action", "method", "id", "name", "title", "submit", "target", "length", "reset"]


def hidden(names: list[str]) -> str:
    return "".join(f"<input type=hidden name={name} value=1>" for name in names)


def pictures(names: list[str]) -> str:
    return "".join(f"<img alt='' name={name}>" for name in names)


ATTACKS = [
    *(
        Attack(
            f"form with {what}",
            "names of controls are the form's own properties, and the form is honest all the same",
            objection(EMAIL, hidden(names), REASON, f"<div style='opacity:0'>{BAIT}</div>"),
            (only_filled("email", "reason"),),
        )
        for what, names in {
            "its methods taken": METHODS,
            "its getters taken": GETTERS,
            "everyday names taken": HONEST,
        }.items()
    ),
    Attack(
        "another form with its methods taken",
        "a trap beside the form does not stop the form's being filled",
        page(
            f"<form data-right-to-object=filled><input name=q>{hidden(METHODS + GETTERS)}</form>"
            + form(EMAIL, REASON)
        ),
        (only_filled("email", "reason"),),
    ),
    Attack(
        "form below the window with its methods taken",
        "what is out of sight is scrolled to and back",
        objection("<div style='height: 3000px'></div>", EMAIL, REASON, hidden(METHODS + GETTERS)),
        (only_filled("email", "reason"),),
    ),
    Attack(
        "form around the whole page",
        "what climbs the tree meets it",
        page(
            f"<form>{hidden(METHODS + GETTERS)}<h1>Object to your information being used for AI at Meta</h1>"
            + EMAIL
            + REASON
            + "<button>Send</button></form>"
        ),
        (only_filled("email", "reason"),),
    ),
    *(
        Attack(
            f"document with {what}",
            "names of pictures and forms are the document's own properties: such a page is left alone",
            objection(EMAIL, REASON, after=after),
            (only_filled(),),
        )
        for what, after in {
            "its methods taken": pictures(
                ["querySelectorAll", "createTreeWalker", "elementsFromPoint"]
            ),
            "its parts taken": "<form name=body></form>" + pictures(["forms", "title"]),
        }.items()
    ),
]
