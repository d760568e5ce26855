"""Countries that were once taken for another, or for none, each named for the mistake."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import REASON, page
from tests.replica import Replica
from tests.replica.page import Written

FORM = INSTAGRAM.form_address


def test_countries_had_no_names_in_icelandic(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Chromium knows names of countries in every language of the catalogue but is, ga and mt."""
    extension.knows({**ADA, "country": "IS"})
    countries = "".join(
        f"<option value='{place}'>{name}</option>"
        for place, name in enumerate(["", "Noregur", "Ísland", "Írland"])
    )
    html = f"""<!doctype html><html lang="is"><meta charset="utf-8"><title>Hjálp</title><main>
    <h1>Andmæla notkun upplýsinga þinna fyrir gervigreind hjá Meta</h1><form>
    <label for="land">Búsetuland</label><select id="land">{countries}</select>{REASON}</form></main>"""
    meta.put(FORM, Written(html))
    person.opens(FORM)
    until(lambda: person.value("#land") == "2", "Iceland to be chosen")


def test_list_that_opens_on_mouse_down_stayed_closed(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"""<form><span id="l">Country of residence</span>
    <div id="box" role="combobox" tabindex="0" aria-labelledby="l" aria-expanded="false" aria-controls="list">Choose</div>
    <label for="e">Email address</label><input id="e" type="email">{REASON}</form>
    <script>box.addEventListener("mousedown", () => {{
      const list = document.createElement("ul");
      list.id = "list";
      list.setAttribute("role", "listbox");
      for (const name of ["Germany", "France"]) {{
        const option = document.createElement("li");
        option.setAttribute("role", "option");
        option.textContent = name;
        option.onclick = () => {{ box.textContent = name; list.remove(); }};
        list.append(option);
      }}
      box.after(list);
      box.setAttribute("aria-expanded", "true");
    }});</script>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.sees("#box").text == "France", "France to be chosen")


def test_overseas_department_made_the_country_ambiguous(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"""<form><label for="c">Country of residence</label><select id="c">
    <option value="-1">—</option><option value="FR-GP">France (Guadeloupe)</option>
    <option value="FR-H">France, Hexagone</option><option value="FR">France</option></select>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#c") == "FR", "France to be chosen")


@pytest.mark.parametrize("again", ["FR", "76"])
def test_country_that_stands_in_the_list_twice_was_not_chosen(
    person: Person, extension: Extension, meta: Replica, again: str
) -> None:
    extension.knows(ADA)
    body = f"""<form><label for="c">Country of residence</label><select id="c"><option value="">Choose</option>
    <optgroup label="Frequent"><option value="FR">France</option><option value="DE">Germany</option></optgroup>
    <optgroup label="All"><option value="DE">Germany</option><option value="{again}">France</option></optgroup></select>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#c") == "FR", "France to be chosen")


def test_country_of_birth_got_the_country_of_residence(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    options = "<option></option><option>Germany</option><option>France</option>"
    body = f"""<form><label for="b">Country of birth</label><select id="b">{options}</select>
    <label for="c">Country of residence</label><select id="c">{options}</select>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#c") == "France", "the country of residence to be chosen")
    assert person.value("#b") == ""
