"""Answers where nothing was sent: a page that confirms, refuses or asks for a code by itself."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import no_state
from tests.browser.hostile.pages import EMAIL, REASON, form, page

CODE = "<form><label>Enter the code that we sent to your email address. <input name=nonce></label><button>OK</button></form>"

SENT = {
    "id": "sent-before",
    "form": "instagram",
    "account": "",
    "state": "sent",
    "events": [{"at": "2026-11-20T10:00:00.000Z", "state": "sent", "url": "", "by": "page"}],
}

ATTACKS = [
    Attack(
        "code field where nothing was sent",
        "a page asks for a code to have one on record",
        page(CODE),
        (no_state("code"),),
    ),
    Attack(
        "code field beside the form",
        "an unsent form with a field for a code",
        page(form(EMAIL, REASON) + CODE),
        (no_state("code"),),
    ),
    Attack(
        "code field that is not seen",
        "what the person cannot see asks them nothing",
        page(f"<div style='opacity:0'>{CODE}</div>"),
        (no_state("code"),),
        on_record=(SENT,),
    ),
    Attack(
        "refusal of nothing",
        "a refusal on record would frighten for nothing",
        page("<p>We're unable to honour your objection.</p>"),
        (no_state("refused"),),
    ),
]
