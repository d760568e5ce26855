"""Which press of Send sends: by pointer or key, of a button that works, with nothing left to fill in."""

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import BOX, EMAIL, REASON, page, stands_filled
from tests.replica import Replica

FORM = INSTAGRAM.form_address
SEND = "#send"

#: As the desktop pages have it: no button of the platform's, and its keys are the page's own to hear.
DRAWN_BUTTON = """<div id="send" role="button" tabindex="0">Send</div>
<script>
const button = document.querySelector("#send");
function send(event) {
  if (button.ariaDisabled === "true") return;
  event.preventDefault();
  document.querySelector("main").innerHTML = "<p>Thanks for telling us.</p>";
}
button.addEventListener("click", send);
button.addEventListener("keydown", (event) => { if (event.key === "Enter") send(event); });
button.addEventListener("keyup", (event) => { if (event.key === " ") send(event); });
</script>"""

#: The page sends by its own script, if nothing is missing by its own account.
BY_SCRIPT = """<script>
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const empty = [...document.querySelectorAll("[required]")].some((field) => field.checkVisibility() && !field.value);
  if (empty) document.querySelector("h1").insertAdjacentHTML("afterend", "<p role=alert>Something is missing.</p>");
  else document.querySelector("main").innerHTML = "<p>Thanks for telling us.</p>";
});
</script>"""

CASE = "<label for='case'>Case number</label><input id='case' required>"


@pytest.mark.parametrize("key", [Keys.ENTER, Keys.SPACE], ids=["enter", "space"])
def test_key_on_a_button_that_the_page_draws(
    person: Person, extension: Extension, meta: Replica, key: str
) -> None:
    stands_filled(page(EMAIL + BOX + DRAWN_BUTTON), person, extension, meta)
    person.sees(SEND).send_keys(key)
    person.reads("Thanks")
    assert extension.records("sent")["events"][-1]["text"] == ADA["reason"]


@pytest.mark.parametrize("key", [Keys.TAB, "s"], ids=["tab", "letter"])
def test_key_that_presses_nothing(
    person: Person, extension: Extension, meta: Replica, key: str
) -> None:
    stands_filled(page(EMAIL + BOX + DRAWN_BUTTON), person, extension, meta)
    person.sees(SEND).send_keys(key)
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled"]


@pytest.mark.parametrize("key", [Keys.ENTER, Keys.SPACE], ids=["enter", "space"])
def test_key_on_a_button_of_the_platform_is_one_sending(
    person: Person, extension: Extension, meta: Replica, key: str
) -> None:
    stands_filled(page(f"<form>{EMAIL}{REASON}</form>{BY_SCRIPT}"), person, extension, meta)
    person.sees("form button").send_keys(key)
    person.reads("Thanks")
    extension.records("sent")
    assert extension.states() == ["opened", "filled", "sent"]


def test_press_of_a_locked_button(person: Person, extension: Extension, meta: Replica) -> None:
    stands_filled(page(EMAIL + BOX + DRAWN_BUTTON), person, extension, meta)
    person.driver.execute_script("document.querySelector('#send').ariaDisabled = 'true'")
    person.presses(SEND)
    person.sees(SEND).send_keys(Keys.ENTER)
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled"]
    person.driver.execute_script("document.querySelector('#send').ariaDisabled = null")
    person.presses(SEND)
    extension.records("sent")


def test_form_that_the_page_does_not_let_go(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The browser sees to nothing there, and the page says what is missing."""
    form = f"<form novalidate>{EMAIL}{CASE}{REASON}</form>{BY_SCRIPT}"
    stands_filled(page(form), person, extension, meta)
    person.presses("form button")
    person.reads("Something is missing.")
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled"]
    person.types("#case", "12345")
    person.presses("form button")
    extension.records("sent")


def test_form_that_the_browser_sends_incomplete(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Nobody sees to what is missing but Meta: whatever they answer, it was sent."""
    form = f"<form method='post' novalidate>{EMAIL}{CASE}{REASON}</form>"
    stands_filled(page(form), person, extension, meta)
    person.presses("form button")
    extension.records("sent")


UNASKED = {
    "not drawn": f"<div style='display: none'>{CASE}</div>",
    "unseen": f"<div style='visibility: hidden'>{CASE}</div>",
    "passed over": f"<div inert>{CASE}</div>",
}


@pytest.mark.parametrize("unasked", UNASKED.values(), ids=UNASKED.keys())
def test_field_that_is_asked_of_nobody(
    person: Person, extension: Extension, meta: Replica, unasked: str
) -> None:
    stands_filled(
        page(f"<form>{EMAIL}{unasked}{BOX}{DRAWN_BUTTON}</form>"), person, extension, meta
    )
    person.presses(SEND)
    extension.records("sent")


def test_tick_that_is_drawn_as_a_picture_is_asked(
    person: Person, extension: Extension, meta: Replica
) -> None:
    tick = (
        "<label>☐ That is true<input id='true' type='checkbox' required style='opacity: 0'></label>"
    )
    stands_filled(page(f"{EMAIL}{tick}{BOX}{DRAWN_BUTTON}"), person, extension, meta)
    person.driver.execute_script(
        "addEventListener('click', (event) => event.stopPropagation(), true)"
    )
    person.presses(SEND)
    assert extension.takes_for(FORM) == "form"
    assert extension.states() == ["opened", "filled"]


#: Cleared before anybody could ask for it, and no submit event happens.
CLEARING = """<script>
document.querySelector("button").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("form").reset();
});
</script>"""


def test_text_that_the_page_clears_when_it_sends(
    person: Person, extension: Extension, meta: Replica
) -> None:
    stands_filled(page(f"<form>{EMAIL}{REASON}</form>{CLEARING}"), person, extension, meta)
    person.presses("form button")
    assert extension.records("sent")["events"][-1]["text"] == ADA["reason"]
