"""What was taken along comes back as it was, or changes nothing."""

from pathlib import Path

import pytest

from tests.browser.details import kept, opens_details
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA
from tests.browser.records import known, record


@pytest.mark.parametrize(("kind", "many"), [("json", 100), ("zip", 10)])
def test_round_trip(dossier: Dossier, extension: Extension, kind: str, many: int) -> None:
    extension.keeps(*(record(f"n{each}", account=f"account {each}") for each in range(many)))
    before = known(extension)
    file = dossier.saves(kind)
    dossier.deletes_everything()
    assert extension.stored() == {}
    dossier.restores(file)
    assert known(extension) == before
    dossier.restores(file)
    assert known(extension) == before


def test_what_came_later_stays(dossier: Dossier, extension: Extension) -> None:
    file = dossier.saves("json")
    extension.keeps(record("one", "opened", "filled", "sent", "refused"), record("new"))
    dossier.restores(file)
    assert {objection["id"] for objection in extension.objections()} == {"one", "two", "new"}
    dossier.restores(file)
    assert len(extension.objections()) == 3


def test_whoever_has_chosen_a_country_meanwhile_gets_all_other_details_back(
    dossier: Dossier, person: Person, extension: Extension
) -> None:
    """As on the page that is shown after installing anew."""
    file = dossier.saves("json")
    dossier.deletes_everything()
    opens_details(person, extension)
    person.chooses('[name="country"]', "DE")
    until(lambda: kept(extension, "country") == "DE", "the country to be kept")
    person.opens(extension.dossier_page)
    dossier.restores(file)
    assert extension.stored()["profile"].items() >= {**ADA, "country": "DE"}.items()


@pytest.mark.parametrize("damage", ["cut", "foreign", "newer", "archive"])
def test_bad_file_changes_nothing(
    dossier: Dossier, person: Person, extension: Extension, tmp_path: Path, damage: str
) -> None:
    whole = dossier.saves("json").read_text("utf-8")
    text = {
        "cut": whole[:-100],
        "foreign": "{}",
        "newer": whole.replace('"version": 1,', '"version": 2,', 1),
        "archive": "PK\x03\x04 and no more",
    }[damage]
    file = tmp_path / "bad.json"
    file.write_text(text, "utf-8")
    before = extension.stored()
    dossier.restores(file)
    assert person.sees("#refused").text
    assert extension.stored() == before


def test_file_that_finds_no_room_changes_nothing(
    browser: Browser, dossier: Dossier, person: Person, extension: Extension
) -> None:
    file = dossier.saves("json")
    before = extension.stored()
    browser.driver.execute_script(
        "browser.storage.local.set = () => Promise.reject(new Error('full'))"
    )
    dossier.restores(file)
    assert person.sees("#refused").text == extension.message("no_room")
    assert extension.stored() == before


def test_fault_of_ours_is_not_told_as_a_want_of_room(
    browser: Browser, dossier: Dossier, person: Person, extension: Extension
) -> None:
    file = dossier.saves("json")
    browser.driver.execute_script(
        "browser.storage.local.get = () => Promise.reject(new Error('anything'))"
    )
    dossier.restores(file)
    assert person.sees("#refused").text == extension.message("dossier_refused_unread")
