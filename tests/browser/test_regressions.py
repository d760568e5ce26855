"""One page for each mistake that drawn pages and second readings found, named for the mistake."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.test_form_shapes import page
from tests.replica import Replica
from tests.replica.page import Written

FORM = INSTAGRAM.form_address
UNLISTED = "https://help.instagram.com/contact/9000000000000888"

REASON = """<label for="reason">Please tell us how this processing affects you</label>
<textarea id="reason" name="reason"></textarea><button type="submit">Send</button>"""


def test_texts_of_two_neighbours_were_read_as_one_word(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """`<b>AI</b><b>Meta</b>` is no word "AIMeta"; the link's surroundings speak of AI."""
    section = """<div><span>Generative AI</span><span>Meta</span></div>
    <p>You can <a id="due" href="https://help.instagram.com/contact/9000000000000888">object</a>.</p>"""
    meta.put(INSTAGRAM.privacy_address, page(section, title="Privacy"))
    person.opens(INSTAGRAM.privacy_address)
    assert extension.takes_for(INSTAGRAM.privacy_address) == "privacy"
    assert person.sees("#due").get_attribute("data-right-to-object") == "link"


def test_lead_decided_against_the_title(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """A form about AI whose title says nothing of an objection is about something else."""
    extension.knows(ADA)
    lead = "<p>To object to your information being used for AI at Meta, use another form.</p>"
    body = f"{lead}<form><label for='e'>Email address</label><input id='e' type='email'>{REASON}</form>"
    meta.put(UNLISTED, page(body, title="Report a problem with an AI at Meta"))
    person.opens(UNLISTED)
    assert extension.takes_for(UNLISTED) == "other"
    assert person.value("#e") == ""


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
