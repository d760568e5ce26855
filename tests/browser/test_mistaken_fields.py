"""Fields that were once taken for another, each named for the mistake."""

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


def test_code_field_got_the_email_address(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The code step keeps the form's title, and says "e-mail address" beside its field."""
    extension.knows(ADA)
    body = """<form><p>We sent a code to your email address.</p>
    <label for="nonce">Enter the code from your email address</label><input id="nonce" name="nonce" type="text">
    <button type="submit">Send</button></form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    extension.takes_for(FORM)
    assert person.value("#nonce") == ""


def test_locked_field_stood_for_the_open_one(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"""<form><label for="old">Email address</label><input id="old" type="email" readonly>
    <label for="new">Email address</label><input id="new" type="email">{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#new") == ADA["email"], "the open field to be filled in")
    assert person.value("#old") == ""


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


def test_somebody_else_got_the_persons_address(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    countries = "<option></option><option>Germany</option><option>France</option>"
    body = f"""<form><label>Email address of the person you represent, if any <input id="other" type="email"></label>
    <div><label>Email subject <input id="subject"></label></div>
    <div><label for="own">Email address</label><input id="own"></div>
    <label>Country of the person you represent <select id="theirs">{countries}</select></label>
    <label>In which country do you currently live? <select id="mine">{countries}</select></label>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#mine") == "France", "the person's own country to be chosen")
    until(lambda: person.value("#own") == ADA["email"], "the person's own field to be filled in")
    assert person.value("#other") == person.value("#subject") == person.value("#theirs") == ""


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


def test_another_question_got_the_reason(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = """<form><label for="e">Email address</label><input id="e" type="email">
    <label for="q">How did you find this form?</label><textarea id="q"></textarea><button>Send</button></form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#e") == ADA["email"], "the e-mail to be filled in")
    assert person.value("#q") == ""


def test_box_for_more_about_the_objection_stayed_empty(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """At an address that nobody listed, an e-mail field alone makes no form."""
    extension.knows(ADA)
    unlisted = "https://help.instagram.com/contact/9000000000000777"
    body = """<form><label for="e">Email address</label><input id="e" type="email">
    <label for="t">Tell us more about your objection (optional)</label><textarea id="t"></textarea>
    <button>Send</button></form>"""
    meta.put(unlisted, page(body))
    person.opens(unlisted)
    until(lambda: person.value("#t") == ADA["reason"], "the explanation to be filled in")


def test_old_address_and_country_of_the_bank_had_the_briefer_labels(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    options = "<option></option><option>Germany</option><option>France</option>"
    body = f"""<form><label for="old">Old email address</label><input id="old" type="email">
    <label for="spare">Backup address</label><input id="spare" type="email">
    <label for="own">Email address linked to your Instagram account</label><input id="own" type="email">
    <label for="bank">Country of your bank</label><select id="bank">{options}</select>
    <label for="born">Country where you were born</label><input id="born">
    <label for="home">Country in which you live</label><select id="home">{options}</select>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#own") == ADA["email"], "the address of today to be filled in")
    until(lambda: person.value("#home") == "France", "the country of residence to be chosen")
    extension.takes_for(FORM)
    assert [person.value(f"#{name}") for name in ("old", "spare", "bank", "born")] == [""] * 4


def test_number_out_of_an_email_and_list_of_links_were_taken_for_address_and_reason(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """More such labels stand in `tests/extension/field-words.test.js`."""
    extension.knows(ADA)
    third_party = "https://www.facebook.com/help/contact/1266025207620918"
    body = """<form><label for="n">Reference number from our email (optional)</label><input id="n">
    <label for="e">Email address or phone number</label><input id="e">
    <label for="u">Please list the URLs of the content that concerns you, and explain why</label><textarea id="u"></textarea>
    <label for="x">Anything else?</label><textarea id="x"></textarea><button>Send</button></form>"""
    title = "Data subject rights for third-party information used for AI at Meta"
    meta.put(third_party, page(body, title=title))
    person.opens(third_party)
    until(lambda: person.value("#e") == ADA["email"], "the e-mail to be filled in")
    assert person.value("#n") == person.value("#u") == ""
