"""The dossier tells, months later, what was said to whom, when, in which words, and proves it."""

import base64
import hashlib
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from pypdf import PdfReader

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.records import MAIL, SENT, mail, picture, record, time


def test_sheet_tells_the_whole_record(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.knows(ADA)
    kept = record("one", "opened", "filled", "sent", account="ada.pictures")
    extension.keeps(kept)
    [sheet] = Dossier(browser, person, tmp_path).sheets()
    sent = kept["events"][-1]
    for told in [
        sent["at"],
        INSTAGRAM.form_address,
        SENT,
        "767264225370182",
        "0.1.0",
        "2026-11-24",
    ]:
        assert told in sheet
    assert extension.message("state_sent") in sheet
    assert person.value("[name=account]") == "ada.pictures"
    assert person.sees(".due").text


def test_sheet_of_a_place_whose_time_zone_this_browser_does_not_know(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    kept = record()
    for event in kept["events"]:
        event["proof"] = {**event["proof"], "zone": "Mars/Olympus_Mons"}
    extension.keeps(kept)
    [sheet] = Dossier(browser, person, tmp_path).sheets()
    assert all(event["at"] in sheet for event in kept["events"])
    assert person.sees(".due").text
    assert extension.objections() == [kept]


def test_account_is_named_on_its_sheet(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.keeps(record())
    Dossier(browser, person, tmp_path)
    drawn = person.sees("article")
    person.types("[name=account]", "ada.pictures")
    until(lambda: extension.objections()[0]["account"] == "ada.pictures", "the name to be kept")
    until(lambda: person.sees("article") != drawn, "the sheet to be drawn anew")
    assert person.has_focus("[data-action=letter]")


def test_two_more_months_are_recorded(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.knows(ADA)
    extension.keeps(record())
    Dossier(browser, person, tmp_path)
    before = person.sees(".due").text
    person.presses('[data-action="extended"]')
    until(lambda: person.sees(".due").text != before, "a later deadline")
    assert extension.objections()[0]["events"][-1]["fact"] == "extended"
    assert not person.sees_all('[data-action="extended"]')
    person.presses('[data-action="undo"]')
    until(lambda: person.sees(".due").text == before, "the deadline as it was")
    assert person.sees('[data-action="extended"]')
    assert person.sees('[data-action="confirm"]')


def test_each_account_prints_on_a_page_of_its_own(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.keeps(record("one"), record("two", account="work"), record("three", "opened"))
    extension.has_evidence(mail("one"), picture("two"))
    Dossier(browser, person, tmp_path).sheets()
    pages = PdfReader(BytesIO(base64.b64decode(browser.driver.print_page()))).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert len(texts) == 3
    assert hashlib.sha256(MAIL).hexdigest() in texts[2].replace(" ", "")
    assert all(extension.message("dossier_mail_add") not in text for text in texts)
    assert [len(page.images) for page in pages] == [0, 1, 0]


def test_what_meta_wrote_is_told_apart_from_what_was_sent(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    """It says that it received the objection; a refusal is reported, and taken back."""
    kept = record("one", "filled", "sent", "sent", days_ago=5)
    sent, receipt = kept["events"][1:]
    receipt |= {"text": "Thank you. We have received your request.", "receipt": True}
    said = {"at": time(datetime.now(UTC)), "url": "", "by": "person"}
    later = [{**said, "state": "refused"}, {**said, "state": "sent"}]
    extension.knows({**ADA, "reason": "I would say it otherwise today."})
    extension.keeps({**kept, "events": [*kept["events"], *later]})
    [sheet] = Dossier(browser, person, tmp_path).sheets()
    assert sheet.count(extension.message("dossier_words_sent")) == 1
    received = extension.message("outcome_received_title")
    assert sheet.count(received) == 1
    assert f"{extension.message('dossier_words_page')}\n{receipt['text']}" in sheet
    person.presses('[data-action="letter"]')
    until(lambda: SENT in person.value("#letter-body"), "the words that were sent")
    letter = person.value("#letter-body")
    assert receipt["text"] not in letter
    day = datetime.fromisoformat(sent["at"]).astimezone(ZoneInfo(sent["proof"]["zone"]))
    assert f"On {day.day} {day:%B} {day.year} I objected" in letter
    with person.presses_toolbar_button() as popup:
        until(lambda: received in popup.shown("#objections"), "the receipt in the popup")
