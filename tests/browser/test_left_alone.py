"""Meta's other forms share the objection's engine. Nothing is filled in there, nothing recorded."""

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM
from tests.browser.people import ADA
from tests.browser.surface import FILLED, RINGED
from tests.replica import Page, Replica
from tests.replica.contact_forms import others


def nothing_happens(person: Person, extension: Extension) -> None:
    """Asked once the extension has said what it takes the page for."""
    assert extension.takes_for(person.driver.current_url) == "other"
    controls = "form :is(input:not([type=hidden]), textarea, select)"
    written = person.driver.execute_script(
        "return [...document.querySelectorAll(arguments[0])].map(({ value }) => value).join('')",
        controls,
    )
    assert written == ""
    assert person.sees_all(FILLED) == []
    assert person.sees_all(RINGED) == []
    assert person.note.text() == ""
    assert extension.objections() == []


def test_other_forms_are_many() -> None:
    assert len(others()) >= 40


@pytest.mark.parametrize("address", others())
def test_other_contact_form(person: Person, extension: Extension, address: str) -> None:
    extension.knows(ADA)
    person.opens(f"https://{address}")
    nothing_happens(person, extension)


@pytest.mark.parametrize("layout", ["desktop", "mobile"])
def test_known_address_with_another_form_on_it(
    person: Person, extension: Extension, meta: Replica, layout: str
) -> None:
    """Meta reuses an id: the words decide."""
    extension.knows(ADA)
    copyright_form = "www.facebook.com/help/contact/9000000000000101"
    meta.put(INSTAGRAM.form_address, Page("contact-form", other=copyright_form, layout=layout))
    person.opens(INSTAGRAM.form_in("en"))
    nothing_happens(person, extension)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_policy_links_to_other_forms(person: Person, extension: Extension, language: str) -> None:
    """The data protection officer and general questions are not this objection."""
    person.opens(FACEBOOK.privacy_address.replace("genai", "policy") + FACEBOOK.language[language])
    assert extension.takes_for(person.driver.current_url) == "privacy"
    links = {link.get_attribute("href") or "" for link in person.sees_all(RINGED)}
    assert not any("540977946302970" in link or "1650115808681298" in link for link in links)
