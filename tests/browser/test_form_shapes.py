"""Forms that come in other shapes: a question first, others beside them."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.surface import FILLED
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica
from tests.replica.page import Written

GENERAL = "https://help.instagram.com/contact/117037592428568"
FORM = "https://www.facebook.com/help/contact/6359191084165019"

FIELDS = """
<label for="country">Country of residence</label>
<select id="country" name="country"><option value="">Choose</option><option value="DE">Germany</option><option value="FR">France</option></select>
<label for="email">Email address</label><input id="email" name="email" type="email">
<label for="again">Confirm your email address</label><input id="again" name="again" type="email">
<label for="reason">Please tell us how this processing affects you</label><textarea id="reason" name="reason"></textarea>
<button type="submit">Send</button>"""

RADIOS = """<fieldset><legend>Is your request about AI at Meta?</legend>
<label><input type="radio" name="ai" value="1"> Yes</label>
<label><input type="radio" name="ai" value="0"> No</label></fieldset>"""

SELECT = """<label for="ai">Is your request about AI at Meta?</label>
<select id="ai" name="ai"><option value="">Choose</option><option value="1">Yes</option><option value="0">No</option></select>"""

REVEALING = """<script>
document.querySelector("form").addEventListener("change", ({ target }) => {
  if (target.name === "ai") document.getElementById("rest").hidden = target.value !== "1";
});
</script>"""


def asked_first(question: str, title: str = "Object to how we process your information") -> Written:
    return page(f"<form>{question}<div id='rest' hidden>{FIELDS}</div></form>{REVEALING}", title)


@pytest.mark.parametrize("question", [RADIOS, SELECT], ids=["radio", "select"])
def test_question_about_ai_is_answered_and_the_rest_filled(
    person: Person, extension: Extension, meta: Replica, question: str
) -> None:
    extension.knows(ADA)
    meta.put(GENERAL, asked_first(question))
    person.opens(GENERAL)
    until(lambda: person.value("#reason") == ADA["reason"], "the explanation to be filled in")
    assert person.value("#email") == ADA["email"]
    assert person.value("#again") == ADA["email"]
    assert person.value("#country") == "FR"
    assert extension.records("filled")["form"] == "instagram"


def test_form_of_one_account_on_the_host_of_another_is_that_hosts(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Facebook's number on Instagram's page: whoever is logged in there objects."""
    extension.knows(ADA)
    number = "<input type='hidden' name='support_form_id' value='6359191084165019'>"
    meta.put(INSTAGRAM.form_address, page(f"<form>{number}{EMAIL}{REASON}</form>"))
    person.opens(INSTAGRAM.form_address)
    assert extension.records("filled")["form"] == "instagram"
    assert person.value("#email") == ADA["email"]


def test_answer_of_the_person_stands(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(ADA)
    chosen = RADIOS.replace('value="0"', 'value="0" checked')
    meta.put(GENERAL, asked_first(chosen))
    person.opens(GENERAL)
    extension.takes_for(GENERAL)
    assert person.sees("[name=ai][value='0']").is_selected()
    assert person.value("#email") == ""


@pytest.mark.parametrize(
    ("question", "no"), [(RADIOS, "[name=ai][value='0']"), (SELECT, "")], ids=["radio", "select"]
)
def test_no_of_the_person_ends_the_filling(
    person: Person, extension: Extension, meta: Replica, question: str, no: str
) -> None:
    """They object to something else, and the form asks for an address for that too."""
    extension.knows(ADA)
    after = "<label for='other'>Email address</label><input id='other' type='email'>"
    script = """<script>document.querySelector("form").addEventListener("change", ({ target }) => {
      document.getElementById("rest").hidden = target.value !== "0";
    });</script>"""
    body = f"<form>{question}<div id='rest' hidden>{after}{REASON}</div></form>{script}"
    meta.put(GENERAL, page(body, "Object to the use of your information for AI and anything else"))
    person.opens(GENERAL)
    until(lambda: person.sees_all(FILLED), "the question to be answered")
    if no:
        person.presses(no)
    else:
        person.chooses("#ai", "0")
    until(lambda: extension.asked(GENERAL) == "other", "the form to be another matter")
    assert person.value("#other") == person.value("#reason") == ""


def test_question_about_something_else_is_left_alone(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    meta.put(GENERAL, asked_first(RADIOS.replace("AI at Meta", "advertising")))
    person.opens(GENERAL)
    assert extension.takes_for(GENERAL) == "other"
    assert not person.sees("[name=ai][value='1']").is_selected()
    assert extension.objections() == []


def test_form_beside_others(person: Person, extension: Extension, meta: Replica) -> None:
    """A search, a newsletter and a feedback box have fields of the same names."""
    extension.knows(ADA)
    around = """<form id="news"><h2>Newsroom</h2><label>Email address <input name="news" type="email"></label><button>Subscribe</button></form>"""
    after = """<form id="help"><h2>Was this helpful?</h2><textarea name="helpful" aria-label="Tell us more"></textarea><button>Send</button></form>"""
    meta.put(FORM, page(f"{around}<form>{FIELDS}</form>{after}"))
    person.opens(FORM)
    person.note.appears("undo")
    assert person.value("#email") == ADA["email"]
    assert person.value("[name=news]") == ""
    assert person.value("[name=helpful]") == ""


COUNTRIES = """<label for="country">Country of residence</label>
<select id="country"><option value="">Choose</option><option value="49">Germany (+49)</option>
<option value="33">France (+33)</option></select>"""


@pytest.mark.parametrize(
    ("beside", "chosen"),
    [("", "33"), ("<label for='tel'>Telephone</label><input id='tel' type='tel'>", "")],
    ids=["alone", "before-a-number"],
)
def test_country_whose_options_tell_dialling_codes(
    person: Person, extension: Extension, meta: Replica, beside: str, chosen: str
) -> None:
    """They are a part of a telephone number only where one is asked for."""
    extension.knows(ADA)
    email = "<label for='email'>Email address</label><input id='email' type='email'>"
    meta.put(FORM, page(f"<form>{COUNTRIES}{beside}{email}{REASON}</form>"))
    person.opens(FORM)
    person.note.appears("undo")
    assert person.value("#email") == ADA["email"]
    assert person.value("#country") == chosen
