"""Fields that were once taken for another, each named for the mistake."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import REASON, page
from tests.replica import Replica

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
    body = """<form><p>You may object to the use of information from third parties.</p><label for="n">Reference number from our email (optional)</label><input id="n">
    <label for="e">Email address or phone number</label><input id="e">
    <label for="u">Please list the URLs of the content that concerns you, and explain why</label><textarea id="u"></textarea>
    <label for="x">Anything else?</label><textarea id="x"></textarea><button>Send</button></form>"""
    title = "Data subject rights for third-party information used for AI at Meta"
    meta.put(third_party, page(body, title=title))
    person.opens(third_party)
    until(lambda: person.value("#e") == ADA["email"], "the e-mail to be filled in")
    assert person.value("#n") == person.value("#u") == ""
