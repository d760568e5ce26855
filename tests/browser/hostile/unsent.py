"""Answers where nothing was sent: a page that confirms, refuses or asks for a code by itself."""

from tests.browser.hostile.attack import Attack, looks, runs
from tests.browser.hostile.claims import no_state, not_sent
from tests.browser.hostile.pages import EMAIL, REASON, STAYS, YES, form, page

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
        "confirmation after a sending by script",
        "the person sent nothing",
        page(form(EMAIL, REASON), script=STAYS),
        (not_sent,),
        steps=(
            looks,
            runs("document.querySelector('form').requestSubmit()"),
            runs(f"document.querySelector('main').textContent = {YES!r}"),
        ),
    ),
    Attack(
        "confirmation of nothing",
        "nothing was ever sent",
        page(f"<p role=alert>{YES}</p>"),
        (not_sent,),
    ),
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
