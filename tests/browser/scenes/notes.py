"""What is drawn on Meta's pages at each step of an objection: marks, and the note."""

from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND, long_form
from tests.browser.people import ADA
from tests.browser.scenes.stage import Scene, Stage
from tests.browser.test_privacy_page import RINGED


def link(stage: Stage) -> None:
    stage.person.opens(INSTAGRAM.privacy_in("en"))
    stage.person.sees(RINGED)


def form_without_details(stage: Stage) -> None:
    stage.person.opens(INSTAGRAM.form_in("en"))
    stage.person.note.appears("details")


def form(stage: Stage) -> None:
    stage.extension.knows(ADA)
    stage.meta.put(INSTAGRAM.form_address, long_form())
    stage.person.opens(INSTAGRAM.form_in("en"))
    stage.person.note.appears("undo")


def code(stage: Stage) -> None:
    form(stage)
    stage.person.presses(SEND)
    stage.person.sees(CODE)
    stage.person.note.says(stage.extension.message("code_title"))


def confirmed(stage: Stage) -> None:
    code(stage)
    stage.person.types(CODE, stage.meta.cases[0].code)
    stage.person.presses(CONFIRM)
    stage.person.note.says(stage.extension.message("outcome_honoured_title"))


MARKS: dict[str, Scene] = {"link": link}

NOTES: dict[str, Scene] = {
    "form-without-details": form_without_details,
    "form": form,
    "code": code,
    "confirmed": confirmed,
}
