"""Details that are changed in one tab while another shows them: the newer ones hold, and nobody is disturbed."""

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.details import kept, opens_details
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA

COUNTRY = '[name="country"]'
EMAIL = '[name="email"]'
OWN = '[name="own"]'

#: Whoever writes holds this lock, and all others wait.
WRITES_ELSEWHERE = """
navigator.locks.request("objections", () => new Promise((done) => { window.wrote = done; }));
"""


@pytest.fixture
def at_email(person: Person, extension: Extension) -> Person:
    """Ada before her details, with the keyboard in the field for the address."""
    extension.knows(ADA)
    opens_details(person, extension)
    person.presses(EMAIL)
    return person


def test_details_changed_elsewhere_are_shown(person: Person, extension: Extension) -> None:
    opens_details(person, extension)
    extension.knows(ADA)
    until(lambda: person.value(EMAIL) == ADA["email"], "the address entered elsewhere")


def test_a_field_with_the_keyboard_in_it_stops_no_news(
    at_email: Person, extension: Extension
) -> None:
    extension.knows({**ADA, "country": "DE"})
    until(lambda: at_email.value(COUNTRY) == "DE", "the country chosen elsewhere")
    at_email.types(OWN, "I post portraits of my neighbours.")
    until(lambda: kept(extension, "own"), "the sentence to be kept")
    assert kept(extension, "country") == "DE"
    assert kept(extension, "email") == ADA["email"]


def test_a_change_stores_nothing_but_itself(at_email: Person, extension: Extension) -> None:
    """Even where another was made after it, and is written before it."""
    at_email.driver.execute_script(WRITES_ELSEWHERE)
    at_email.types(OWN, "I post portraits of my neighbours.")
    extension.knows({**ADA, "country": "DE"})
    at_email.driver.execute_script("wrote();")
    until(lambda: kept(extension, "own"), "the sentence to be kept")
    assert kept(extension, "country") == "DE"


def test_what_is_being_typed_stays(at_email: Person, extension: Extension) -> None:
    at_email.sees(EMAIL).send_keys(Keys.END, ".uk")
    extension.knows({**ADA, "country": "DE", "email": "ada@example.net"})
    until(lambda: at_email.value(COUNTRY) == "DE", "the country chosen elsewhere")
    assert at_email.value(EMAIL) == f"{ADA['email']}.uk"
    at_email.presses("h1")
    until(lambda: kept(extension, "email") == f"{ADA['email']}.uk", "the address to be kept")
    assert kept(extension, "country") == "DE"


def test_a_mistyped_address_gives_way_to_a_newer_one(
    at_email: Person, extension: Extension
) -> None:
    at_email.types(EMAIL, "ada@")
    until(lambda: at_email.sees_all("#email-error"), "the address to be called wrong")
    until(lambda: kept(extension, "email") == "", "it to be left out of what is kept")
    extension.knows({**ADA, "email": "ada@example.net"})
    until(lambda: at_email.value(EMAIL) == "ada@example.net", "the address entered elsewhere")
    assert at_email.sees_all("#email-error") == []


def test_what_was_deleted_does_not_come_back(at_email: Person, extension: Extension) -> None:
    extension.forgets_everything()
    until(lambda: at_email.value(EMAIL) == "", "the address to be gone")
    at_email.chooses(COUNTRY, "DE")
    until(lambda: kept(extension, "country") == "DE", "the country to be kept")
    assert kept(extension, "email") == ""
    assert kept(extension, "reason") != ADA["reason"]
