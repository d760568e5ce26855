"""Forms in frames and in roots of their own: ours is the top document, and nothing else."""

from tests.browser.hostile.attack import Attack, looks, runs
from tests.browser.hostile.claims import (
    nothing_filled,
    nothing_recorded,
    only_filled,
    only_marked,
    page_learns_nothing,
    taken_for,
)
from tests.browser.hostile.pages import BAIT, EMAIL, REASON, form, objection, page
from tests.browser.objection_forms import FACEBOOK

FORM = form(EMAIL, REASON)
FRAME = "width:600px;height:400px"

ATTACKS = [
    Attack(
        "form in a frame of the same host",
        "the address bar says another page",
        page(f"<iframe src=/contact/767264225370182 style='{FRAME}'></iframe>"),
        (nothing_filled, only_marked(), nothing_recorded),
        beside={"https://help.instagram.com/contact/767264225370182": page(FORM)},
    ),
    Attack(
        "form in a frame of another host",
        "a page around Meta's own form",
        page(f"<iframe src='{FACEBOOK.form_address}' style='{FRAME}'></iframe>"),
        (nothing_filled, only_marked(), nothing_recorded),
        beside={FACEBOOK.form_address: page(FORM)},
    ),
    Attack(
        "form in a frame made by script",
        "a frame without an address inherits the page's",
        page(
            f"<iframe style='{FRAME}'></iframe>",
            script=f"document.querySelector('iframe').srcdoc = {FORM!r}",
        ),
        (nothing_filled,),
    ),
    Attack(
        "form in a root of its own",
        "what a shadow root draws cannot be judged from outside",
        page(
            "<div id=host></div>",
            script=f"host.attachShadow({{ mode: 'open' }}).innerHTML = {FORM!r}",
        ),
        (nothing_filled,),
    ),
    Attack(
        "field slotted into nothing",
        "a root of its own shows no slot for it",
        objection(
            REASON,
            f"<div id=host>{BAIT}</div>",
            script="host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Nothing'",
        ),
        (only_filled("reason"),),
    ),
    Attack(
        "field slotted into something transparent",
        "the opacity is that of an element in the root",
        objection(
            REASON,
            f"<div id=host>{BAIT}</div>",
            script="host.attachShadow({ mode: 'open' }).innerHTML = '<div style=opacity:.01><slot></slot></div>'",
        ),
        (only_filled("reason"),),
    ),
    Attack(
        "document in design mode",
        "everything is a field there",
        objection(REASON, "<p>Email address</p>", script="document.designMode = 'on'"),
        (only_filled("reason"), page_learns_nothing),
    ),
    Attack(
        "document written anew",
        "another document at the same address is judged by itself",
        page(
            FORM,
            script="window.anew = () => { document.open();"
            " document.write('<title>Help</title><h1>Report a copyright infringement</h1><form>'"
            " + '<label>Email address <input name=email type=email></label><button>Send</button></form>');"
            " document.close() }",
        ),
        (nothing_filled, taken_for("other")),
        steps=(looks, runs("window.anew()")),
    ),
]
