"""Fields that ask for another person's details, or of another matter, beside the person's own."""

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


def test_guardian_and_nationality_got_what_is_the_persons(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Their labels are the briefer ones."""
    extension.knows(ADA)
    options = "<option></option><option>Germany</option><option>France</option>"
    body = f"""<form><label for="n">Nationality (country)</label><select id="n">{options}</select>
    <label for="c">Country or region where you live now</label><select id="c">{options}</select>
    <label for="g">Guardian's email</label><input id="g" type="email">
    <label for="e">The email address that we can reach you at</label><input id="e" type="email">{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#c") == "France", "the country of residence to be chosen")
    until(lambda: person.value("#e") == ADA["email"], "the person's own field to be filled in")
    assert person.value("#n") == person.value("#g") == ""


@pytest.mark.parametrize(
    ("language", "title", "label"),
    [
        (
            "en",
            "Object to the use of information for AI at Meta",
            "Email address of the person you represent",
        ),
        (
            "de",
            "Widerspruch gegen die Verwendung für KI bei Meta",
            "E-Mail-Adresse der Person, die Sie vertreten",
        ),
        (
            "fr",
            "S’opposer à l’utilisation pour l’IA chez Meta",
            "Adresse e-mail de votre mandant",
        ),
    ],
)
def test_only_email_field_was_somebody_elses(
    person: Person, extension: Extension, meta: Replica, language: str, title: str, label: str
) -> None:
    extension.knows(ADA)
    html = f"""<!doctype html><html lang="{language}"><meta charset="utf-8"><title>Meta</title><main><h1>{title}</h1>
    <form><label for="e">{label}</label><input id="e" type="email">{REASON}</form></main>"""
    meta.put(FORM, Written(html))
    person.opens(FORM)
    until(lambda: person.value("#reason") == ADA["reason"], "the explanation to be filled in")
    assert person.value("#e") == ""


def test_locked_answer_sent_the_address_into_the_next_field(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Meta knows the account's address; the briefer label is that of one more to be told."""
    extension.knows(ADA)
    body = f"""<form><label for="own">The email address of your account</label>
    <input id="own" type="email" value="ada@account.example" readonly>
    <label for="next">Email to inform</label><input id="next" type="email">{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#reason") == ADA["reason"], "the explanation to be filled in")
    assert person.value("#next") == ""


def test_country_of_a_photo_got_the_country_of_residence(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    options = "<option></option><option>Germany</option><option>France</option>"
    body = f"""<form><label for="c">Country where the photo was taken</label><select id="c">{options}</select>
    <label for="p">Email of the person in the photo</label><input id="p" type="email">
    <label for="e">The email address where we can reach you about this</label><input id="e" type="email">{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#e") == ADA["email"], "the person's own field to be filled in")
    assert person.value("#c") == person.value("#p") == ""


#: What a site asks for its own sake, in no form of its own.
REGION = "<label for='region'>Country or region of this site</label><select id='region'><option></option><option>France</option></select>"
NEWSLETTER = "<h3>Newsletter</h3><label for='news'>Your e-mail address</label><input id='news' type='email'><button type='button'>Subscribe</button>"

ASIDE = {
    "the region of the site, below the form": (f"<form>{REASON}</form><div>{REGION}</div>", "#region"),
    "the region of the site, in its foot": (f"{REASON}<footer>{REGION}</footer>", "#region"),
    "a newsletter below the form": (f"<form>{REASON}</form><div>{NEWSLETTER}</div>", "#news"),
    "a newsletter below what is no form": (f"<div>{REASON}</div><div>{NEWSLETTER}</div>", "#news"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "theirs"), ASIDE.values(), ids=ASIDE)
def test_what_the_site_asks_beside_the_form_stays_empty(
    person: Person, extension: Extension, meta: Replica, body: str, theirs: str
) -> None:
    extension.knows(ADA)
    meta.put(FORM, page(body))
    person.opens(FORM)
    extension.records("filled")
    assert person.value("#reason") == ADA["reason"]
    assert extension.takes_for(FORM) == "form"
    assert person.value(theirs) == ""
