"""The extension's own pages."""

from tests.browser.drivers.awaiting import until
from tests.browser.people import ADA
from tests.browser.records import mail, picture, record
from tests.browser.scenes.popups import unknown
from tests.browser.scenes.stage import Scene, Stage


def welcome(stage: Stage) -> None:
    stage.person.opens(stage.extension.installed[0])
    until(lambda: stage.person.value('[name="reason"]'), "a text to be suggested")


def options(stage: Stage) -> None:
    stage.extension.knows(ADA)
    stage.person.opens(stage.extension.options_page)
    until(lambda: stage.person.value('[name="email"]'), "the details to be shown")


def options_mistyped(stage: Stage) -> None:
    options(stage)
    stage.person.types('[name="email"]', "ada@")
    stage.person.sees("#email-error")


def dossier(stage: Stage) -> None:
    """In two states, with evidence of both kinds."""
    stage.extension.knows(ADA)
    confirmed = record(
        "one", "opened", "filled", "sent", "code", "confirmed", account="ada.pictures"
    )
    stage.extension.keeps(confirmed, record("two", days_ago=40, form="facebook"))
    stage.extension.has_evidence(mail("one"), picture("one"))
    stage.person.opens(stage.extension.dossier_page)
    stage.person.sees("[data-evidence]")


def dossier_empty(stage: Stage) -> None:
    stage.person.opens(stage.extension.dossier_page)
    stage.person.sees("#none")


def dossier_letter(stage: Stage) -> None:
    dossier(stage)
    stage.person.presses('[data-action="letter"]')
    stage.person.chooses("#letter-kind", "complaint")
    stage.person.sees("#letter-authority a")


def dossier_mail(stage: Stage) -> None:
    dossier(stage)
    stage.person.presses('[data-action="add-mail"]')
    stage.person.presses("#mail-keep")
    stage.person.sees("#mail-error")


def dossier_deletion(stage: Stage) -> None:
    dossier(stage)
    stage.person.presses("#erase")
    stage.person.sees("#erase-now")


def opens_report(stage: Stage, tab: int) -> None:
    stage.person.driver.switch_to.new_window("tab")
    stage.person.opens(stage.browser.page(f"views/report/report.html?tab={tab}"))


def report(stage: Stage) -> None:
    unknown(stage)
    here = stage.person.driver.current_url
    stage.extension.takes_for(here)
    tabs = stage.browser.ask("return browser.tabs.query({})")
    opens_report(stage, next(tab["id"] for tab in tabs if tab["url"] == here))
    until(lambda: stage.person.value("#report"), "the report")


def report_of_none(stage: Stage) -> None:
    opens_report(stage, 0)
    stage.person.sees("#none")


PAGES: dict[str, Scene] = {
    "welcome": welcome,
    "options": options,
    "options-mistyped": options_mistyped,
    "dossier": dossier,
    "dossier-empty": dossier_empty,
    "report": report,
    "report-of-none": report_of_none,
}

DIALOGS: dict[str, Scene] = {
    "letter": dossier_letter,
    "mail": dossier_mail,
    "deletion": dossier_deletion,
}
