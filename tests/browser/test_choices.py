"""A form that first asks what the request is: the one choice that objects to AI is made, and no other."""

from collections.abc import Callable

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica

HUB = "https://help.meta.com/support/privacy"

#: Choices → the place of the one to make; `None`: nothing is chosen for the person.
QUESTIONS: dict[str, tuple[str, list[str], int | None]] = {
    "requests": (
        "What is your request?",
        [
            "I want a copy of my information",
            "I object to my information being used for advertising",
            "I object to my information being used for AI at Meta",
        ],
        2,
    ),
    "objections": (
        "What do you object to?",
        ["The use of my information for ads", "The use of my information for AI at Meta"],
        1,
    ),
    "taken-back": (
        "What is your request?",
        ["I want to withdraw my objection to AI at Meta", "I want a copy of my information"],
        None,
    ),
    "two-of-them": (
        "What is your request?",
        ["I object to AI at Meta using my posts", "I object to AI at Meta using my chats"],
        None,
    ),
    "reasons": (
        "Why do you object to AI at Meta?",
        ["It worries me", "It harms my work"],
        None,
    ),
}


def radios(question: str, choices: list[str]) -> str:
    offered = "".join(
        f"<label><input type='radio' name='what' id='c{place}'> {choice}</label>"
        for place, choice in enumerate(choices)
    )
    return f"<fieldset><legend>{question}</legend>{offered}</fieldset>"


def select(question: str, choices: list[str]) -> str:
    offered = "".join(
        f"<option id='c{place}' value='{place}'>{choice}</option>"
        for place, choice in enumerate(choices)
    )
    return f"<label for='what'>{question}</label><select id='what'><option value=''>Choose</option>{offered}</select>"


@pytest.mark.parametrize("asks", [radios, select])
@pytest.mark.parametrize(("question", "choices", "due"), QUESTIONS.values(), ids=QUESTIONS.keys())
def test_the_choice_that_objects_to_ai(
    person: Person,
    extension: Extension,
    meta: Replica,
    asks: Callable[[str, list[str]], str],
    question: str,
    choices: list[str],
    due: int | None,
) -> None:
    extension.knows(ADA)
    meta.put(HUB, page(f"<form>{asks(question, choices)}<button>Next</button></form>", "Privacy"))
    person.opens(HUB)
    assert (extension.takes_for(HUB) == "form") == (due is not None)
    made = person.driver.execute_script(
        "return [...document.querySelectorAll('[id^=c]')].filter((c) => c.checked || c.selected).map((c) => c.id)"
    )
    assert made == ([] if due is None else [f"c{due}"])


#: How pages hide the platform's circle to draw one of their own.
UNDRAWN = {
    "transparent": "opacity:0;position:absolute;inset:0;width:100%;height:100%",
    "in a corner": "opacity:0;position:absolute;width:0;height:0",
    "not drawn": "display:none",
}


@pytest.mark.parametrize("style", UNDRAWN.values(), ids=UNDRAWN.keys())
def test_choice_that_the_page_draws_itself(
    person: Person, extension: Extension, meta: Replica, style: str
) -> None:
    extension.knows(ADA)
    offered = "".join(
        f"<label style='position:relative;display:block'><input type='radio' name='q' id='{one}' style='{style}'><span>{one}</span></label>"
        for one in ("Yes", "No")
    )
    question = f"<fieldset><legend>Is your request about AI at Meta?</legend>{offered}</fieldset>"
    meta.put(HUB, page(f"<form>{question}{EMAIL}{REASON}</form>", "Privacy"))
    person.opens(HUB)
    until(lambda: person.value("#email") == ADA["email"], "the e-mail to be filled in")
    assert person.driver.execute_script("return document.getElementById('Yes').checked")


def test_form_that_comes_of_the_choice_is_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    question, choices, due = QUESTIONS["requests"]
    reveal = f"""<script>document.querySelector("#c{due}").addEventListener("change", () => {{
      document.querySelector("#rest").hidden = false;
    }});</script>"""
    body = f"<form>{radios(question, choices)}<div id='rest' hidden>{EMAIL}{REASON}</div></form>{reveal}"
    meta.put(HUB, page(body, "Privacy"))
    person.opens(HUB)
    until(lambda: person.value("#reason") == ADA["reason"], "the explanation to be filled in")
    assert person.value("#email") == ADA["email"]


def test_other_choice_of_the_person_ends_the_filling(
    person: Person, extension: Extension, meta: Replica
) -> None:
    question, choices, _ = QUESTIONS["requests"]
    extension.knows(ADA)
    asked = radios(question, choices).replace("id='c0'", "id='c0' checked")
    meta.put(HUB, page(f"<form>{asked}{EMAIL}{REASON}</form>", "Privacy"))
    person.opens(HUB)
    assert extension.takes_for(HUB) == "other"
    assert person.value("#email") == ""


#: As where the page's own script keeps what was chosen: no radio button has a name.
UNNAMED = """<fieldset><legend>Is your request about AI at Meta?</legend>
<label><input type="radio" id="ai-yes"> Yes</label><label><input type="radio" id="ai-no"> No</label></fieldset>
<fieldset><legend>Are you under 18?</legend>
<label><input type="radio" id="young-yes"> Yes</label><label><input type="radio" id="young-no"> No</label></fieldset>"""


def test_unnamed_choices_of_another_question_were_taken_for_answers(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    meta.put(HUB, page(f"<form>{UNNAMED}{EMAIL}{REASON}</form>"))
    person.opens(HUB)
    extension.records("filled")
    person.presses("#young-no")
    assert extension.takes_for(HUB) == "form"
    assert person.driver.execute_script(
        "return [...document.querySelectorAll('[type=radio]:checked')].map(({ id }) => id)"
    ) == ["ai-yes", "young-no"]
