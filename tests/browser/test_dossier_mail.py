"""Meta's e-mails, added to an objection as evidence."""

import base64
import hashlib
from pathlib import Path

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.records import MAIL, record


def test_mail_of_a_mail_program_is_kept_as_it_came(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.keeps(record())
    dossier = Dossier(browser, person, tmp_path)
    file = tmp_path / "answer.eml"
    file.write_bytes(MAIL)
    person.presses('[data-action="add-mail"]')
    dossier.chooses("#mail-file", file)
    person.presses("#mail-keep")
    shown = person.sees("[data-evidence]").text
    sum_ = hashlib.sha256(MAIL).hexdigest()
    for told in ["Meta Privacy <case@support.facebook.com>", "Réponse", "1234567890", sum_]:
        assert told in shown
    [kept] = extension.stored()["evidence"]
    assert (base64.b64decode(kept["data"]), kept["sha256"]) == (MAIL, sum_)
    person.presses("[data-evidence] button")
    until(lambda: extension.stored()["evidence"] == [], "the mail to be removed")


def test_pasted_mail_is_kept(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.keeps(record())
    Dossier(browser, person, tmp_path)
    person.presses('[data-action="add-mail"]')
    person.presses("#mail-keep")
    assert person.sees("#mail-error").text
    person.types("#mail-text", "We will honour your objection.")
    person.presses("#mail-keep")
    person.sees("[data-evidence]")
    [kept] = extension.stored()["evidence"]
    assert base64.b64decode(kept["data"]) == b"We will honour your objection."


def test_mail_is_kept_once_however_quickly_the_button_is_pressed(
    browser: Browser, person: Person, extension: Extension, tmp_path: Path
) -> None:
    extension.keeps(record())
    Dossier(browser, person, tmp_path)
    person.presses('[data-action="add-mail"]')
    person.types("#mail-text", "We will honour your objection.")
    keep = person.sees("#mail-keep")
    browser.driver.execute_script("arguments[0].click(); arguments[0].click();", keep)
    person.sees("[data-evidence]")
    until(lambda: not person.sees_all("dialog[open]"), "the window to close")
    assert len(extension.stored()["evidence"]) == 1
