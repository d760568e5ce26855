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
addEventListener("submit", (event) => event.preventDefault());
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
    "a search, by its label": (
        "<input type='submit' id='go' value='→' aria-label='Search'>",
        False,
    ),
    "what leads away, labelled with nothing": (
        "<button id='go' aria-label=''>Cancel</button>",
        False,
    ),
}


@pytest.mark.parametrize(("buttons", "sends"), BUTTONS.values(), ids=BUTTONS.keys())
def test_words_on_the_button(
    person: Person, extension: Extension, meta: Replica, buttons: str, sends: bool
) -> None:
    stands_filled(page(f"<form>{EMAIL}{BOX}{buttons}</form>{STAYS}"), person, extension, meta)
    person.presses("#go")
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled", *(["sent"] if sends else [])]


#: Where the button stands outside its form, and what else is there.
OUTSIDE = {
    "by its form's id": ("<div><button id='go' form='form'>Send</button></div>", True),
    "by its form's id, in no words": ("<div><button id='go' form='form'>OK</button></div>", True),
    "drawn by the page": ("<div id='go' role='button' tabindex='0'>Send</div>", True),
    "of no form": ("<div><button id='go'>Send</button></div>", True),
    "one of two": ("<button id='go'>Send</button><button>Send</button>", False),
    "of another form": ("<form><button id='go'>Send</button></form>" + STAYS, False),
    "of another form by its id": (
        "<button id='go' form='other'>Send</button><form id='other' onsubmit='return false'></form>",
        False,
    ),
    "beside another field": ("<input aria-label='Message'><button id='go'>Send</button>", False),
}


@pytest.mark.parametrize(("outside", "sends"), OUTSIDE.values(), ids=OUTSIDE.keys())
def test_button_outside_its_form(
    person: Person, extension: Extension, meta: Replica, outside: str, sends: bool
) -> None:
    stands_filled(
        page(f"<form id='form'>{EMAIL}{BOX}</form>{outside}{STAYS}"), person, extension, meta
    )
    person.presses("#go")
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled", *(["sent"] if sends else [])]


def test_button_outside_its_form_in_a_window(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """What is asked for behind it is another matter."""
    window = f"<div role='alertdialog'><form>{EMAIL}{BOX}</form><button id='go'>Send</button></div>"
    form = page(f"<input aria-label='Message'>{window}{STAYS}")
    stands_filled(form, person, extension, meta)
    person.presses("#go")
    extension.records("sent")


def test_button_of_another_form_inside_this_one(
    person: Person, extension: Extension, meta: Replica
) -> None:
    other = "<form id='other' onsubmit='return false'></form>"
    inside = "<button id='its' form='other'>Send</button><button id='go'>Send</button>"
    form = page(f"<form>{EMAIL}{BOX}{inside}</form>{other}{STAYS}")
    stands_filled(form, person, extension, meta)
    person.presses("#its")
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled"]
    person.presses("#go")
    extension.records("sent")
