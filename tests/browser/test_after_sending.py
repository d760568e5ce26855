"""What stands on the page after Send: the form that was sent, its next step, or a form of its own."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import BOX, EMAIL, REASON, page, stands_filled
from tests.replica import Replica

FORM = INSTAGRAM.form_address

STEPS = f"""<form><div id="step">{EMAIL}</div><button>Submit</button></form><script>
document.querySelector("form").addEventListener("submit", (event) => {{
  event.preventDefault();
  document.querySelector("#step").innerHTML = `{BOX}`;
}});
</script>"""

#: The second step is there from the beginning, and not drawn.
DRAWN_STEPS = f"""<form><div id="step">{EMAIL}</div><div id="next" hidden>{BOX}</div><button>Submit</button></form><script>
document.querySelector("form").addEventListener("submit", (event) => {{
  event.preventDefault();
  document.querySelector("#step").hidden = true;
  document.querySelector("#next").hidden = false;
}});
</script>"""


@pytest.mark.parametrize("steps", [STEPS, DRAWN_STEPS], ids=["drawn anew", "shown"])
def test_next_step_of_a_form_is_filled(
    person: Person, extension: Extension, meta: Replica, steps: str
) -> None:
    stands_filled(page(steps), person, extension, meta)
    person.presses("form button")
    until(lambda: person.value("#reason") == ADA["reason"], "the next step to be filled in")
    assert extension.takes_for(FORM) == "form"
    assert extension.message("form_filled_title") in person.note.text()


RECEIPT = "Thanks, we have received your objection."

#: Sent, it shows a receipt, and the same form again when the person asks for it.
AGAIN = {
    "drawn anew": f"""<div id="root">{EMAIL}{REASON}</div><script>
    const root = document.querySelector("#root");
    const form = root.innerHTML;
    addEventListener("click", ({{ target }}) => {{
      if (target.id === "again") root.innerHTML = form;
      else if (target.localName === "button") root.innerHTML = `<p>{RECEIPT}</p><i id="again">Another account</i>`;
    }});
    </script>""",
    "shown once more": f"""<form>{EMAIL}{REASON}</form><div id="done" hidden><p>{RECEIPT}</p><i id="again">Another account</i></div><script>
    const form = document.querySelector("form");
    const turn = () => {{ form.hidden = !form.hidden; document.querySelector("#done").hidden = !form.hidden; }};
    form.addEventListener("submit", (event) => {{ event.preventDefault(); turn(); form.reset(); }});
    document.querySelector("#again").addEventListener("click", turn);
    </script>""",
}


@pytest.mark.parametrize("form", AGAIN.values(), ids=AGAIN.keys())
def test_form_for_another_account_in_the_same_place(
    person: Person, extension: Extension, meta: Replica, form: str
) -> None:
    stands_filled(page(form), person, extension, meta)
    person.presses("button")
    person.note.says(extension.message("outcome_received_title"))
    person.presses("#again")
    until(lambda: person.value("#email") == ADA["email"], "the form to be filled in anew")
    person.note.says(extension.message("form_filled_title"))
    extension.takes_for(FORM)
    states = [[event["state"] for event in one["events"]] for one in extension.objections()]
    assert states == [["opened", "filled", "sent", "sent"], ["opened", "filled"]]


STAYS = (
    "document.querySelector('form').addEventListener('submit', (event) => event.preventDefault())"
)

SHOWS = "document.querySelector('main').innerHTML = arguments[0];"

GOES_ON = "history.pushState({}, '', '/contact/');" + SHOWS


def sends(person: Person, extension: Extension) -> None:
    person.driver.execute_script(STAYS)
    person.presses("form button")
    person.note.says(extension.message("sent_title"))


def test_note_stays_while_the_page_is_at_work(filled: Person, extension: Extension) -> None:
    sends(filled, extension)
    filled.driver.execute_script(SHOWS, "<p>One moment.</p>")
    assert extension.takes_for(FORM) == "other"
    assert extension.message("sent_title") in filled.note.text()


def test_note_goes_with_the_page(filled: Person, extension: Extension) -> None:
    sends(filled, extension)
    filled.driver.execute_script(GOES_ON, "<h1>Help</h1><p>Welcome to our help pages.</p>")
    until(lambda: filled.note.text() == "", "the note to go")


NEXT = {
    "code": (
        "<label>Enter the code that we sent to your email address. <input name='nonce'></label>",
        "code_title",
    ),
    "receipt": (f"<p>{RECEIPT}</p>", "outcome_received_title"),
}


@pytest.mark.parametrize(("shown", "title"), NEXT.values(), ids=NEXT.keys())
def test_answer_at_another_address_is_told(
    filled: Person, extension: Extension, shown: str, title: str
) -> None:
    sends(filled, extension)
    filled.driver.execute_script(GOES_ON, shown)
    filled.note.says(extension.message(title))
