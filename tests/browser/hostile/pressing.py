"""What we press for a person does something else."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import never
from tests.browser.hostile.pages import page
from tests.browser.objection_forms import INSTAGRAM

COUNTS = """window.sends = 0;
addEventListener("submit", (event) => { event.preventDefault(); window.sends += 1; });
addEventListener("click", (event) => { if (event.target.closest("a")) { event.preventDefault(); window.sends += 1; } });"""

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
]
