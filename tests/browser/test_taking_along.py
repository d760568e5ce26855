"""What is kept can be taken along, is whole, comes back as it was, and can be deleted."""

import json
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import icalendar
import jsonschema
import pytest

from builder.project import HERE
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA
from tests.browser.records import MAIL, mail, record

#: Tells in `<html>` how many addresses of files the page made, and keeps. Firefox's driver has a window of its own.
COUNT_ADDRESSES = """
const { URL } = window.wrappedJSObject ?? window;
const { createObjectURL, revokeObjectURL } = URL;
const made = new Set();
const kept = new Set();
function tell() {
  document.documentElement.dataset.made = made.size;
  document.documentElement.dataset.kept = kept.size;
}
URL.createObjectURL = (file) => {
  const address = createObjectURL(file);
  made.add(address);
  kept.add(address);
  tell();
  return address;
};
URL.revokeObjectURL = (address) => {
  revokeObjectURL(address);
  kept.delete(address);
  tell();
};
"""

SCHEMA = json.loads((HERE.root / "docs" / "export.schema.json").read_text("utf-8"))


@pytest.fixture
def dossier(browser: Browser, person: Person, extension: Extension, tmp_path: Path) -> Dossier:
    """Of somebody who objected for two accounts, with an answer and something damaged."""
    extension.knows(ADA)
    extension.keeps(record("one", account="ada"), record("two", "opened", "sent", "confirmed"))
    extension.has_evidence(mail("one"))
    extension.has_aside({"why": "objections[7]: id", "value": {"half": "a record"}})
    return Dossier(browser, person, tmp_path)


def known(extension: Extension) -> dict[str, Any]:
    """All that counts of what is stored."""
    stored = extension.stored()
    return {name: stored[name] for name in ("objections", "evidence", "profile", "aside")}


def test_data_fit_their_schema(dossier: Dossier, extension: Extension) -> None:
    data = json.loads(dossier.saves("json").read_text("utf-8"))
    jsonschema.validate(data, SCHEMA)
    stored = known(extension)
    assert {name: data[name] for name in stored} == stored


def test_deadline_in_a_calendar(dossier: Dossier, extension: Extension) -> None:
    calendar = icalendar.Calendar.from_ical(dossier.saves("ics").read_bytes())
    [entry] = calendar.walk("VEVENT")
    assert entry["UID"] == "one@right-to-object"
    assert type(entry.decoded("DTSTART")) is date
    assert "ada" in str(entry["SUMMARY"])
    assert [alarm["ACTION"] for alarm in entry.walk("VALARM")] == ["DISPLAY"]


def test_no_calendar_where_no_deadline_runs(
    dossier: Dossier, person: Person, extension: Extension
) -> None:
    assert person.sees("#save-ics")
    extension.keeps(record("two", "opened", "sent", "confirmed"))
    until(lambda: not person.sees_all("#save-ics"), "the button for deadlines to go")
    with ZipFile(dossier.saves("zip")) as archive:
        assert "deadlines.ics" not in archive.namelist()


def test_what_was_handed_out_does_not_stay_in_memory(
    browser: Browser, dossier: Dossier, person: Person
) -> None:
    browser.driver.execute_script(COUNT_ADDRESSES)
    dossier.saves("json")
    person.presses("#save-json")
    assert person.sees('[data-made="2"]').get_attribute("data-kept") == "1"


def test_archive_holds_all_of_it(dossier: Dossier) -> None:
    with ZipFile(dossier.saves("zip")) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names == [
            "right-to-object.json",
            "dossier.txt",
            "deadlines.ics",
            "evidence/1 answer.eml",
        ]
        assert archive.read(names[3]) == MAIL
        jsonschema.validate(json.loads(archive.read(names[0])), SCHEMA)
        assert "Please leave them out." in archive.read(names[1]).decode()
        assert icalendar.Calendar.from_ical(archive.read(names[2])).walk("VEVENT")


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


def test_deleting_everything_is_asked_first(
    dossier: Dossier, person: Person, extension: Extension
) -> None:
    extension.shows_badge("…")
    person.presses("#erase")
    assert "2" in person.sees("#erasing-what").text
    person.presses("#erasing [data-close]")
    assert len(extension.objections()) == 2
    dossier.deletes_everything()
    extension.shows_badge("")
    assert extension.stored() == {}
