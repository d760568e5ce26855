"""What we press for a person — a list of countries, one in it, a closed part — does something else."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import never, not_sent, only_filled
from tests.browser.hostile.pages import REASON, objection, page
from tests.browser.objection_forms import INSTAGRAM

COUNTS = """window.sends = 0;
addEventListener("submit", (event) => { event.preventDefault(); window.sends += 1; });
addEventListener("click", (event) => { if (event.target.closest("a")) { event.preventDefault(); window.sends += 1; } });"""

OPEN = "<div role=combobox tabindex=0 aria-expanded=true aria-controls=list aria-label='Country of residence'>Choose</div>"

#: What a press on the list, or on an option, would set off.
PRESSED = {
    "list that sends": "<button role=combobox aria-label='Country of residence'>Choose</button>",
    "option that sends": f"{OPEN}<div role=listbox id=list><button role=option>France</button></div>",
    "option in a button that sends": f"{OPEN}<div role=listbox id=list><button><span role=option>France</span></button></div>",
    "option in the label of a button that sends": f"{OPEN}<div role=listbox id=list><label for=send><span role=option>France</span></label></div><button id=send>Send now</button>",
    "option that leads away": f"{OPEN}<div role=listbox id=list><a role=option href='https://collector.example/'>France</a></div>",
}

TYPED = "<p><label>Country of residence <input name=country role=combobox aria-expanded=false aria-controls=list></label></p><div role=listbox id=list></div>"

UNSEEN = {
    "transparent": f"<div style='opacity:.05'>{TYPED}</div>",
    "moved away": f"<div style='position:absolute;left:-9999px'>{TYPED}</div>",
    "covered": f"<div style='position:relative'>{TYPED}<div style='position:absolute;inset:0;background:#fff'></div></div>",
}

SPY = """window.heard = 0;
document.querySelector("[name=country]").addEventListener("input", () => { window.heard += 1; });"""

CLOSED = (
    "<h1>AI at Meta</h1><button form=away aria-expanded=false>More</button><form id=away></form>"
)

ATTACKS = [
    Attack(
        "closed part that sends",
        "a page has us send a form while we look for its link",
        page(CLOSED, script=COUNTS),
        (never("sends"),),
        address=INSTAGRAM.privacy_address,
    ),
    *(
        Attack(
            name,
            "a page has us press its send button in the shape of a list",
            objection(REASON, country, script=COUNTS),
            (never("sends"), not_sent, only_filled("reason")),
        )
        for name, country in PRESSED.items()
    ),
    *(
        Attack(
            f"list for typing that is {name}",
            "what is typed to find an option is told, though nothing was picked",
            objection(REASON, country, script=SPY),
            (never("heard"), only_filled("reason")),
        )
        for name, country in UNSEEN.items()
    ),
]
