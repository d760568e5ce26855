"""An objection form is filled in from the person's details, visibly."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, SITES, field, long_form, short_form
from tests.browser.people import ADA
from tests.browser.surface import FILLED, RINGED
from tests.replica import Page, Replica

#: Any two of a site, a language and a layout together once.
SHOWN = [
    ("instagram", "en", "desktop"),
    ("instagram", "fr", "mobile"),
    ("facebook", "en", "mobile"),
    ("facebook", "fr", "desktop"),
]


def country_shown(person: Person) -> str:
    selected = f":is({field('country')}) option:checked"
    return str(
        person.driver.execute_script("return document.querySelector(arguments[0]).text", selected)
    )


@pytest.mark.parametrize(("site", "language", "layout"), SHOWN)
def test_long_form(
    person: Person, extension: Extension, meta: Replica, site: str, language: str, layout: str
) -> None:
    """Country, e-mail and explanation; the box for anything else stays the person's."""
    extension.knows(ADA)
    meta.put(SITES[site].form_address, long_form(layout=layout))
    person.opens(SITES[site].form_in(language))
    person.note.appears("undo")
    assert country_shown(person) == "France"
    assert person.value(field("email")) == ADA["email"]
    assert person.value(field("reason")) == ADA["reason"]
    assert person.value(field("extra")) == ""
    assert len(person.sees_all(FILLED)) == 3
    extension.records("filled")
    assert extension.states() == ["opened", "filled"]
    assert extension.objections()[0]["form"] == site


@pytest.mark.parametrize(("site", "language", "layout"), SHOWN)
def test_short_form(
    person: Person, extension: Extension, meta: Replica, site: str, language: str, layout: str
) -> None:
    """Meta knows the address and asks no reason: the explanation goes where there is room."""
    extension.knows(ADA)
    meta.put(SITES[site].form_address, short_form(layout=layout, known_email="ada@work.example"))
    person.opens(SITES[site].form_in(language))
    person.note.appears("undo")
    assert person.value(field("email")) == "ada@work.example"
    assert person.value(field("extra")) == ADA["reason"]
    assert len(person.sees_all(FILLED)) == 1


def test_form_that_owns_its_controls(person: Person, extension: Extension, meta: Replica) -> None:
    """What such a page did not hear of, it takes back within 50 ms; what was left, it checks."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form(controlled=True))
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("undo")
    person.driver.execute_async_script("setTimeout(arguments[0], 200)")
    assert len(person.sees_all("[aria-invalid=false]")) == 3
    assert country_shown(person) == "France"
    assert person.value(field("email")) == ADA["email"]
    assert person.value(field("reason")) == ADA["reason"]


def test_form_that_comes_without_a_page_load(
    person: Person, extension: Extension, meta: Replica
) -> None:
    site = SITES["facebook"]
    extension.knows(ADA)
    meta.put(site.privacy_address, Page("privacy-in-place"))
    person.opens(site.privacy_in("en"))
    person.presses(RINGED)
    person.note.appears("undo")
    assert person.value(field("email")) == ADA["email"]
    assert person.driver.current_url.startswith(site.form_address)


def test_known_form_under_the_country_host(person: Person, extension: Extension) -> None:
    extension.knows(ADA)
    person.opens(SITES["facebook"].form_in("fr").replace("www.", "fr-fr."))
    person.note.appears("undo")
    until(lambda: person.value(field("email")) == ADA["email"], "the e-mail to be filled in")
