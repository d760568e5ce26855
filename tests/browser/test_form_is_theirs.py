"""The form remains the person's own: what stood there stays, and all of ours can be undone."""

from selenium.webdriver.common.keys import Keys

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, field, long_form
from tests.browser.people import ADA, CAREFUL_ADA
from tests.browser.surface import FILLED
from tests.browser.written_forms import REASON, page
from tests.replica import Replica

FORM = INSTAGRAM.form_in("en")


def test_undo(person: Person, extension: Extension) -> None:
    extension.knows(ADA)
    person.opens(FORM)
    person.note.press("undo")
    until(lambda: person.value(field("email")) == "", "the e-mail to be taken out again")
    assert person.value(field("reason")) == ""
    assert person.value(field("country")) == ""
    until(lambda: not person.sees_all(FILLED), "the marks to go")


def test_undo_leaves_what_the_person_changed_since(person: Person, extension: Extension) -> None:
    extension.knows(ADA)
    person.opens(FORM)
    person.note.appears("undo")
    person.types(field("reason"), "In my own words.")
    person.note.press("undo")
    until(lambda: person.value(field("email")) == "", "the e-mail to be taken out again")
    assert person.value(field("reason")) == "In my own words."


QUESTION = """<fieldset><legend>Is your request about AI at Meta?</legend>
<label><input type="radio" name="ai" id="yes" value=""> Yes</label>
<label><input type="radio" name="ai" id="no"> No</label></fieldset>"""

#: As frameworks do, which learn of it by events alone.
ANSWERED = """
document.querySelector("#yes").addEventListener("change", ({ target }) => {
  document.querySelector("output").value = target.checked ? "yes" : "open";
});
"""


def test_page_is_told_of_an_answer_that_is_taken_out_again(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(CAREFUL_ADA)
    meta.put(INSTAGRAM.form_address, page(f"<form>{QUESTION}{REASON}<output></output></form>"))
    person.opens(INSTAGRAM.form_address)
    person.driver.execute_script(ANSWERED)
    person.note.press("fill")
    person.note.appears("undo")
    assert person.sees("output").text == "yes"
    person.note.press("undo")
    until(lambda: person.sees("output").text == "open", "the page to know")


LIST = """<label id="where">Country of residence</label>
<div role="combobox" tabindex="0" aria-labelledby="where" aria-expanded="false" aria-controls="list">Choose</div>
<ul role="listbox" id="list"><li role="option">France</li><li role="option">Italy</li></ul>"""

PICKED = """
for (const option of document.querySelectorAll("[role=option]"))
  option.addEventListener("click", () => {
    document.querySelector("[role=combobox]").textContent = option.textContent;
  });
"""


def test_what_cannot_be_undone_stays_ringed(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """A list that the page drew itself has no state to go back to."""
    extension.knows(CAREFUL_ADA)
    meta.put(INSTAGRAM.form_address, page(f"<form>{LIST}{REASON}</form>"))
    person.opens(INSTAGRAM.form_address)
    person.driver.execute_script(PICKED)
    person.note.press("fill")
    person.note.press("undo")
    until(lambda: person.value("#reason") == "", "the explanation to be taken out")
    until(
        lambda: [ringed.text for ringed in person.sees_all(FILLED)] == ["France"],
        "the ring around the country alone",
    )


def test_what_the_page_filled_stays(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form(known_email="ada@work.example"))
    person.opens(FORM)
    person.note.appears("undo")
    assert person.value(field("email")) == "ada@work.example"
    person.note.press("undo")
    until(lambda: person.value(field("reason")) == "", "the explanation to be taken out")
    assert person.value(field("email")) == "ada@work.example"


def test_what_the_person_typed_stays(person: Person, extension: Extension) -> None:
    extension.knows(CAREFUL_ADA)
    person.opens(FORM)
    person.types(field("reason"), "In my own words.")
    person.note.press("fill")
    person.note.appears("undo")
    assert person.value(field("reason")) == "In my own words."
    assert person.value(field("email")) == ADA["email"]


def test_first_of_a_list_stays_where_the_person_went_back_to_it(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Nobody chose it before: then it stands there as any list's first, and is filled in."""
    extension.knows(ADA)
    options = "".join(f"<option>{name}</option>" for name in ("Austria", "France", "Spain"))
    country = f"<label for='c'>Country of residence</label><select id='c'>{options}</select>"
    meta.put(INSTAGRAM.form_address, page(f"<form>{country}{REASON}</form>"))
    person.opens(INSTAGRAM.form_address)
    until(lambda: person.value("#c") == "France", "France to be chosen")
    person.note.press("undo")
    until(lambda: person.value("#c") == "Austria", "the choice to be taken back")
    person.sees("#c").send_keys(Keys.END)
    until(lambda: person.value("#c") == "Spain", "the last of the list to be chosen")
    person.sees("#c").send_keys(Keys.HOME)
    until(lambda: person.value("#c") == "Austria", "the first to be chosen again")
    person.note.press("fill")
    until(lambda: person.value("#reason") == ADA["reason"], "the explanation to be filled in")
    assert person.value("#c") == "Austria"
