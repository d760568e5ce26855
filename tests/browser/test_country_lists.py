"""A list of countries that a page draws itself, and filters by what one types."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA, CAREFUL_ADA
from tests.browser.surface import FILLED
from tests.browser.written_forms import EDITABLE_BOX, REASON, page
from tests.replica import Replica
from tests.replica.page import Written

FORM = INSTAGRAM.form_address

#: It offers what was typed a moment later, and forgets what was typed and not picked.
LIST = """<label for="country">Country of residence</label>
<div><div><output id="chosen"></output><input id="country" role="combobox" aria-autocomplete="list"
  aria-expanded="false" aria-controls="list"></div><ul id="list" role="listbox" hidden></ul></div>
<script>{
  const box = document.getElementById("country"), list = document.getElementById("list");
  const chosen = document.getElementById("chosen");
  const shows = (open) => { list.hidden = !open; box.ariaExpanded = String(open); };
  let picked = "";
  const pick = (name) => { picked = name; KEEPS; shows(false); };
  box.addEventListener("input", () => setTimeout(() => {
    if (box.value === "") CLEARS;
    const found = COUNTRIES.filter((name) => box.value && name.startsWith(box.value));
    list.replaceChildren(...found.map((name) => {
      const option = document.createElement("li");
      option.role = "option";
      option.textContent = name;
      option.addEventListener("PRESSED", () => pick(name));
      return option;
    }));
    shows(found.length > 0);
  }, 20));
  box.addEventListener("focusout", () => setTimeout(() => { if (!picked) box.value = ""; }, 20));
}</script>"""

COUNTRIES = "['France', 'French Guiana', 'Italy']"


def a_list(
    keeps: str = "box.value = name",
    clears: str = "picked = ''",
    pressed: str = "click",
    countries: str = COUNTRIES,
) -> str:
    made = LIST.replace("KEEPS", keeps).replace("CLEARS", clears).replace("PRESSED", pressed)
    return made.replace("COUNTRIES", countries)


#: What was picked stands beside the place for typing, which is empty again, and erasing there changes nothing.
BESIDE = a_list(keeps="chosen.value = name; box.value = ''", clears="{}")

KINDS = {
    "in its place": (a_list(), "#country"),
    "picked as the button goes down": (a_list(pressed="mousedown"), "#country"),
    "shown beside it": (BESIDE, "#chosen"),
    "whose list it does not name": (a_list().replace('aria-controls="list"', ""), "#country"),
}


def form(country: str) -> Written:
    return page(f"<form>{country}{REASON}</form>")


def ringed(person: Person) -> list[str | None]:
    return [control.get_attribute("id") for control in person.sees_all(FILLED)]


@pytest.mark.parametrize(("country", "place"), KINDS.values(), ids=KINDS)
def test_country_is_typed_and_picked(
    person: Person, extension: Extension, meta: Replica, country: str, place: str
) -> None:
    extension.knows(ADA)
    meta.put(FORM, form(country))
    person.opens(FORM)
    extension.records("filled")
    assert ringed(person) == ["country", "reason"]
    assert person.value(place) == "France"
    assert person.sees("#country").get_attribute("aria-expanded") == "false"


def test_undo(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(ADA)
    meta.put(FORM, form(a_list()))
    person.opens(FORM)
    person.note.press("undo")
    until(lambda: ringed(person) == [], "the marks to go")
    assert person.value("#country") == person.value("#reason") == ""


def test_undo_beside_an_explanation_that_is_edited_where_it_stands(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """What is written there was taken for the country that is shown."""
    extension.knows(ADA)
    meta.put(FORM, page(f"<form>{a_list()}{EDITABLE_BOX}<button>Send</button></form>"))
    person.opens(FORM)
    person.note.press("undo")
    until(lambda: ringed(person) == [], "the marks to go")
    assert person.value("#country") == person.sees("#reason").text == ""


def test_what_cannot_be_undone_stays_ringed(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    meta.put(FORM, form(BESIDE))
    person.opens(FORM)
    person.note.press("undo")
    until(lambda: ringed(person) == ["country"], "the ring around the country alone")
    assert person.value("#chosen") == "France"


def test_list_without_the_country_is_left_empty(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    meta.put(FORM, form(a_list(countries="['Italy']")))
    person.opens(FORM)
    extension.records("filled")
    assert ringed(person) == ["reason"]
    assert person.value("#country") == ""


def test_list_that_takes_no_choice_is_left_empty(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Though the name that was typed would look like one."""
    extension.knows(ADA)
    meta.put(FORM, form(a_list(pressed="keydown")))
    person.opens(FORM)
    extension.records("filled")
    assert ringed(person) == ["reason"]
    assert person.value("#country") == ""


@pytest.mark.parametrize(("country", "place"), KINDS.values(), ids=KINDS)
def test_what_the_person_picked_stays(
    person: Person, extension: Extension, meta: Replica, country: str, place: str
) -> None:
    extension.knows(CAREFUL_ADA)
    meta.put(FORM, form(country))
    person.opens(FORM)
    person.sees("#country").send_keys("It")
    until(lambda: len(person.sees_all("[role=option]")) == 1, "the list to be filtered")
    person.presses("[role=option]")
    until(lambda: person.value(place) == "Italy", "the person's choice")
    person.note.press("fill")
    person.note.appears("undo")
    assert person.value(place) == "Italy"
    assert ringed(person) == ["reason"]


def test_what_the_person_began_to_type_stays(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(CAREFUL_ADA)
    never_left = a_list().replace("focusout", "never")
    meta.put(FORM, form(never_left))
    person.opens(FORM)
    person.sees("#country").send_keys("It")
    person.note.press("fill")
    person.note.appears("undo")
    assert person.value("#country") == "It"
    assert ringed(person) == ["reason"]
