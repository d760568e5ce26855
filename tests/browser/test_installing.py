"""The first minutes: welcomed once, and details kept as they are entered."""

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.details import kept, opens_details
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA


def test_one_page_opens_on_installation(extension: Extension, person: Person) -> None:
    (welcome,) = extension.installed
    person.opens(welcome)
    for name in ["country", "email", "situation", "reason"]:
        person.sees(f'[name="{name}"]')


def test_nothing_is_stored_before_the_person_says_something(extension: Extension) -> None:
    assert "profile" not in extension.stored()


@pytest.mark.parametrize("name", ["email", "reason"])
def test_text_is_kept_on_change(person: Person, extension: Extension, name: str) -> None:
    opens_details(person, extension)
    person.types(f'[name="{name}"]', str(ADA[name]))
    until(lambda: kept(extension, name) == ADA[name], f"the {name} to be kept")


@pytest.mark.parametrize("name", ["country", "situation"])
def test_choice_is_kept_on_change(person: Person, extension: Extension, name: str) -> None:
    opens_details(person, extension)
    person.chooses(f'[name="{name}"]', str(ADA[name]))
    until(lambda: kept(extension, name) == ADA[name], f"the {name} to be kept")


def test_filling_is_on_until_switched_off(person: Person, extension: Extension) -> None:
    opens_details(person, extension)
    assert person.sees('[name="autofill"]').is_selected()
    person.presses('[name="autofill"]')
    until(lambda: kept(extension, "autofill") is False, "the switch to be kept")


def test_details_come_back(person: Person, extension: Extension) -> None:
    extension.knows(ADA)
    person.opens(extension.options_page)
    until(lambda: person.value('[name="email"]') == ADA["email"], "the e-mail address")
    assert person.value('[name="country"]') == ADA["country"]
    assert person.value('[name="reason"]') == ADA["reason"]


def test_situation_suggests_a_text(person: Person, extension: Extension) -> None:
    """Long enough for the forms that want a hundred characters."""
    opens_details(person, extension)
    before = person.value('[name="reason"]')
    person.chooses('[name="situation"]', "musician")
    until(lambda: person.value('[name="reason"]') != before, "another text for a musician")
    assert len(person.value('[name="reason"]')) >= 100


def test_mistyped_address_stays_to_be_mended(person: Person, extension: Extension) -> None:
    """It isn't kept; and that it isn't, is stored, of which the page is told as of any change."""
    extension.knows(ADA)
    opens_details(person, extension)
    person.driver.execute_script(
        "browser.storage.onChanged.addListener(() => { document.documentElement.dataset.told = 1; });"
    )
    email = person.sees('[name="email"]')
    email.send_keys(Keys.CONTROL, "a")
    email.send_keys("ada@")
    person.presses("h1")
    until(lambda: kept(extension, "email") == "", "the address to be left out")
    person.sees("[data-told]")
    assert person.sees("#email-error").text == extension.message("details_email_wrong")
    assert person.value('[name="email"]') == "ada@"
