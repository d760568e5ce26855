"""The letter that is written from an objection's record."""

from datetime import UTC, datetime
from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA
from tests.browser.records import SENT, record, time


def test_letter_is_written_from_the_record(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.knows(ADA)
    extension.keeps(record(account="ada.pictures", days_ago=70))
    Dossier(browser, person, tmp_path)
    person.presses('[data-action="letter"]')
    until(lambda: "ada.pictures" in person.value("#letter-body"), "the account in the letter")
    reminder = person.value("#letter-body")
    person.chooses("#letter-kind", "complaint")
    until(lambda: person.value("#letter-body") != reminder, "another letter")
    assert SENT in person.value("#letter-body")
    assert "CNIL" in person.sees("#letter-authority a").text


def test_complaint_in_germany_goes_to_the_authority_of_the_region(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    """Which one that is, the list of them tells."""
    extension.knows({**ADA, "country": "DE"})
    extension.keeps(record())
    Dossier(browser, person, tmp_path)
    person.presses('[data-action="letter"]')
    person.chooses("#letter-kind", "complaint")
    until(lambda: person.value("#letter-body").startswith("[name and address"), "the addressee")
    listed = person.sees("#letter-authority a:nth-of-type(2)")
    assert "Behörde Ihres Bundeslandes" in listed.text
    assert str(listed.get_attribute("href")).endswith("/Laender-node.html")
    assert listed.get_attribute("lang") == "de"


def test_what_was_never_sent_is_neither_reminded_of_nor_complained_about(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.knows(ADA)
    extension.keeps(record("seen", "opened"), record("none", "opened", "unavailable"))
    Dossier(browser, person, tmp_path)
    for name in ("seen", "none"):
        person.presses(f'[data-objection="{name}"] [data-action="letter"]')
        person.sees("#letter[open]")
        assert "by letter" in person.value("#letter-body")
        assert [kind.text for kind in offered(person)] == ["Object by letter, without the form"]
        person.presses("#letter [data-close]")


def test_each_objection_has_its_own_choice_of_letters(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    """Whatever was chosen for another."""
    extension.knows(ADA)
    extension.keeps(record("first"), record("unsent", "opened"), record("second"))
    Dossier(browser, person, tmp_path)
    chosen_first = {"first": "follow-up", "unsent": "by-post", "second": "follow-up"}
    for name, kind in chosen_first.items():
        person.presses(f'[data-objection="{name}"] [data-action="letter"]')
        person.sees("#letter[open]")
        assert person.value("#letter-kind") == kind
        if kind == "follow-up":
            assert len(offered(person)) == 3
            person.chooses("#letter-kind", "complaint")
        person.presses("#letter [data-close]")


def offered(person: Person) -> list[WebElement]:
    """The letters that can be chosen."""
    kinds = person.driver.find_elements(By.CSS_SELECTOR, "#letter-kind option:enabled")
    return [kind for kind in kinds if not kind.get_attribute("hidden")]


def test_letter_is_offered_in_the_languages_of_person_and_authority(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    """And in no language twice, nor in one that we have no letters in."""
    extension.knows({**ADA, "country": "LU", "language": "pt"})
    extension.keeps(record())
    Dossier(browser, person, tmp_path)
    person.presses('[data-action="letter"]')
    person.sees("#letter[open]")
    tongues = person.driver.find_elements(By.CSS_SELECTOR, "#letter-language option")
    assert [tongue.get_attribute("value") for tongue in tongues] == ["en", "fr", "de", "pt"]
    person.chooses("#letter-language", "de")
    until(lambda: "Sehr geehrte" in person.value("#letter-body"), "a German letter")


#: Which of these have more to show than they have room for.
OVERFLOWING = """return arguments[0].filter((id) => {
  const { scrollHeight, clientHeight } = document.getElementById(id);
  return scrollHeight > clientHeight;
});"""


def test_letter_in_a_low_window_is_scrolled_in_one_place(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    """And what to press stays in sight."""
    extension.knows(ADA)
    extension.keeps(record(days_ago=70))
    Dossier(browser, person, tmp_path)
    browser.zooms(1.5)
    try:
        person.presses('[data-action="letter"]')
        person.chooses("#letter-kind", "complaint")
        until(lambda: SENT in person.value("#letter-body"), "the long letter")
        scrolled = person.driver.execute_script(OVERFLOWING, ["letter", "letter-body"])
        assert scrolled == ["letter"]
        assert person.has_in_view("#letter-copy")
    finally:
        browser.zooms(1)


def test_refusal_by_mail_is_no_silence(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    kept = record()
    said = {"at": time(datetime.now(UTC)), "state": "refused", "url": "", "by": "person"}
    extension.keeps({**kept, "state": "refused", "events": [*kept["events"], said]})
    Dossier(browser, person, tmp_path)
    person.presses('[data-action="letter"]')
    person.chooses("#letter-kind", "complaint")
    until(lambda: "was declined." in person.value("#letter-body"), "the answer in the letter")
