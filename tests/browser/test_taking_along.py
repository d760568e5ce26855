"""What is kept can be taken along, is whole, and can be deleted."""

import json
from datetime import date
from zipfile import ZipFile

import icalendar
import jsonschema

from builder.project import HERE
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.records import MAIL, known, piece, record

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


def test_file_in_the_archive_ends_as_what_it_is(dossier: Dossier, extension: Extension) -> None:
    """A pasted text has no ending of its own."""
    extension.has_evidence(
        piece("one", MAIL, "Pasted text", "mail", "message/rfc822"),
        piece("one", b"Yes.", "Texte collé, v1.2", "mail", "text/plain"),
        piece("one", b"Yes.", "answer.MSG", "mail", "text/plain"),
        piece("one", b"?", "page", "picture", "image/new"),
    )
    with ZipFile(dossier.saves("zip")) as archive:
        names = [name for name in archive.namelist() if name.startswith("evidence/")]
    assert names == [
        "evidence/1 Pasted text.eml",
        "evidence/2 Texte collé_ v1.2.txt",
        "evidence/3 answer.MSG",
        "evidence/4 page",
    ]


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
