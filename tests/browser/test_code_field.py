"""Which field is for the code, where the page says so above it, and which is not."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM

#: Takes the place of the form once it is sent.
GIVES_WAY = """
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  event.target.outerHTML = arguments[0];
});
"""

SENT = "<p>We've sent a 6-digit code to your email address.</p>"
DIGITS = "".join(
    f"<input maxlength='1' inputmode='numeric' aria-label='Digit {n}'>" for n in range(1, 7)
)

#: The first field of each is for the code.
STEPS = {
    "said above the form": f"{SENT}<form><div><input></div><button>Continue</button></form>",
    "said in the heading": "<h2>Enter the code</h2><p>Check your email inbox.</p><form><input maxlength='6'></form>",
    "a field for each digit": f"<h2>Enter the code</h2>{SENT}<form>{DIGITS}<button>Confirm</button></form>",
}

OTHER_STEPS = {
    "another code": f"{SENT}<form><label>Promo code <input id='code'></label></form>",
    "another code, by its place": f"{SENT}<form><input placeholder='Country code'></form>",
    "another thing": f"{SENT}<form><input placeholder='Search help'></form>",
    "another thing, over what is said": f"{SENT}<div role='alertdialog'><form><input></form></div>",
    "another thing, without a label": f"{SENT}<p>Email address</p><form><input></form>",
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS.keys())
def test_field_is_known_by_what_is_said_above_it(
    filled: Person, extension: Extension, step: str
) -> None:
    filled.driver.execute_script(GIVES_WAY, step)
    filled.presses("form button")
    extension.records("code")
    until(lambda: filled.has_focus("form input"), "the first field of the step to have the focus")


@pytest.mark.parametrize("step", OTHER_STEPS.values(), ids=OTHER_STEPS.keys())
def test_field_for_something_else_is_not_for_the_code(
    filled: Person, extension: Extension, step: str
) -> None:
    filled.driver.execute_script(GIVES_WAY, step)
    filled.presses("form button")
    extension.records("sent")
    until(
        lambda: extension.takes_for(INSTAGRAM.form_address) == "other", "the step to be looked at"
    )
    assert extension.states() == ["opened", "filled", "sent"]
