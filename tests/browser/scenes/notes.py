"""What is drawn on Meta's pages at each step of an objection: marks, and the note."""

from collections.abc import Mapping
from typing import Any

from tests.browser.objection_forms import (
    CODE,
    CONFIRM,
    FACEBOOK,
    INSTAGRAM,
    SEND,
    long_form,
)
from tests.browser.people import ADA, CAREFUL_ADA
from tests.browser.scenes.stage import Scene, Stage
from tests.browser.surface import RINGED
from tests.replica import Page


def link(stage: Stage) -> None:
    stage.person.opens(INSTAGRAM.privacy_in("en"))
    stage.person.sees(RINGED)


def no_link(stage: Stage) -> None:
    stage.meta.put(INSTAGRAM.privacy_address, Page("privacy-us"))
    stage.person.opens(INSTAGRAM.privacy_in("en"))
    stage.person.note.says(stage.extension.message("no_link_title"))


def login(stage: Stage) -> None:
    stage.meta.put(FACEBOOK.form_address, Page("login"))
    stage.person.opens(FACEBOOK.form_in("en"))
    stage.person.note.says(stage.extension.message("login_title"))


def unavailable(stage: Stage) -> None:
    stage.meta.put(FACEBOOK.form_address, Page("region"))
    stage.person.opens(FACEBOOK.form_in("en"))
    stage.person.note.says(stage.extension.message("unavailable_title"))


def form_without_details(stage: Stage) -> None:
    stage.person.opens(INSTAGRAM.form_in("en"))
    stage.person.note.appears("details")


def form_untouched(stage: Stage) -> None:
    stage.extension.knows(CAREFUL_ADA)
    stage.person.opens(INSTAGRAM.form_in("en"))
    stage.person.note.appears("fill")


def form(stage: Stage, details: Mapping[str, Any] = ADA) -> None:
    stage.extension.knows(details)
    stage.meta.put(INSTAGRAM.form_address, long_form())
    stage.person.opens(INSTAGRAM.form_in("en"))
    stage.person.note.appears("undo")


def undone(stage: Stage) -> None:
    form(stage)
    stage.person.note.press("undo")
    stage.person.note.appears("fill")


def code(stage: Stage, details: Mapping[str, Any] = ADA) -> None:
    form(stage, details)
    stage.person.presses(SEND)
    stage.person.sees(CODE)
    stage.person.note.says(stage.extension.message("code_title"))


def wrong_code(stage: Stage) -> None:
    """Where the mailbox can be opened from the note."""
    code(stage, {**ADA, "email": "ada@gmail.com"})
    stage.person.types(CODE, "1")
    stage.person.presses(CONFIRM)
    stage.person.note.says(stage.extension.message("code_wrong_title"))
    stage.person.note.appears("mailbox")


def confirmed(stage: Stage) -> None:
    code(stage)
    stage.person.types(CODE, stage.meta.cases[0].code)
    stage.person.presses(CONFIRM)
    stage.person.note.says(stage.extension.message("outcome_honoured_title"))


def answered(answer: str) -> Scene:
    """At once, without a code."""

    def scene(stage: Stage) -> None:
        stage.extension.knows(ADA)
        stage.meta.put(INSTAGRAM.form_address, long_form(code=False, outcome=answer))
        stage.person.opens(INSTAGRAM.form_in("en"))
        stage.person.note.appears("undo")
        stage.person.presses(SEND)
        stage.person.note.says(stage.extension.message(f"outcome_{answer}_title"))

    return scene


MARKS: dict[str, Scene] = {"link": link}

NOTES: dict[str, Scene] = {
    "no-link": no_link,
    "login": login,
    "unavailable": unavailable,
    "form-without-details": form_without_details,
    "form-untouched": form_untouched,
    "form": form,
    "undone": undone,
    "code": code,
    "wrong-code": wrong_code,
    "confirmed": confirmed,
    "received": answered("received"),
    "already": answered("already"),
    "declined": answered("declined"),
}
