"""Which button sends the form: what leads on, back or away sends nothing."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import BOX, EMAIL, page, stands_filled
from tests.replica import Replica

FORM = INSTAGRAM.form_address

STAYS = """<script>
document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
</script>"""


STEPS = f"""<form><div id="step">{EMAIL}</div><button id="go">Next</button></form><script>
document.querySelector("form").addEventListener("submit", (event) => {{
  event.preventDefault();
  document.querySelector("#step").innerHTML = `{BOX}`;
  document.querySelector("#go").textContent = "Send";
}}, {{ once: true }});
</script>"""


def test_button_that_leads_to_the_next_step(
    person: Person, extension: Extension, meta: Replica
) -> None:
    stands_filled(page(STEPS + STAYS), person, extension, meta)
    person.presses("#go")
    until(lambda: person.value("#reason") == ADA["reason"], "the second step to be filled in")
    extension.takes_for(FORM)
    assert extension.states() == ["opened", "filled"]
    person.presses("#go")
    assert extension.records("sent")["events"][-1]["text"] == ADA["reason"]


#: What the form's buttons say, and which of them sends.
BUTTONS = {
    "no word that is known": ("<button id='go'>OK</button>", True),
    "no word at all": ("<input type='submit' id='go'>", True),
    "a word beside what leads away": ("<button id='go'>OK</button><button>Cancel</button>", True),
    "what leads on and sends": ("<button id='go'>Send and continue</button>", True),
    "what leads on": ("<button id='go'>Continue</button>", False),
    "what leads away": ("<button>OK</button><button id='go'>Cancel</button>", False),
    "a login": ("<button id='go'>Log in</button>", False),
    "a search": ("<input type='submit' id='go' value='Search'>", False),
}


@pytest.mark.parametrize(("buttons", "sends"), BUTTONS.values(), ids=BUTTONS.keys())
def test_words_on_the_button(
    person: Person, extension: Extension, meta: Replica, buttons: str, sends: bool
) -> None:
    stands_filled(page(f"<form>{EMAIL}{BOX}{buttons}</form>{STAYS}"), person, extension, meta)
    person.presses("#go")
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled", *(["sent"] if sends else [])]
