"""What the popup is opened upon: each leads to another sentence, button or list in it."""

import pytest

from tests.browser.drivers.firefox import Firefox
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.records import objection
from tests.browser.scenes.notes import (
    code,
    form,
    form_untouched,
    form_without_details,
    link,
    login,
    no_link,
    unavailable,
)
from tests.browser.scenes.stage import Scene, Stage
from tests.replica import Page

SENT = ("opened", "filled", "sent")


def none(stage: Stage) -> None:
    """Nothing on record, and no page of Meta's in front."""


def unknown(stage: Stage) -> None:
    stage.extension.knows(ADA)
    stage.meta.put("https://help.meta.com/support/privacy", Page("not-found"))
    stage.person.opens("https://help.meta.com/support/privacy")


def access_off(stage: Stage) -> None:
    stage.afterwards.callback(stage.browser.gives_access)
    stage.browser.withdraws_access()


def reload(stage: Stage) -> None:
    """A page that was open before access was given."""
    if not isinstance(stage.browser, Firefox):
        pytest.skip("Chromium itself asks for the reload there, and opens no popup")
    access_off(stage)
    stage.person.opens(INSTAGRAM.form_in("en"))
    stage.browser.gives_access()


def on_record(*states: str, days_ago: int = 0) -> Scene:
    """Elsewhere, with one objection that went through these states."""
    return lambda stage: stage.extension.keeps(objection(*states, days_ago=days_ago))


def several(stage: Stage) -> None:
    """More than the list shows, and the one that needs the person among them."""
    confirmed = (
        objection(*SENT, "confirmed", name=str(number)) | {"account": f"studio.{number}"}
        for number in range(8)
    )
    stage.extension.keeps(*confirmed, objection(*SENT, name="overdue", days_ago=40))


def damaged(stage: Stage) -> None:
    stage.extension.keeps({"id": "half"}, objection(*SENT))


POPUPS: dict[str, Scene] = {
    "none": none,
    "link": link,
    "no-link": no_link,
    "login": login,
    "form-unavailable": unavailable,
    "form-without-details": form_without_details,
    "form-untouched": form_untouched,
    "form": form,
    "form-code": code,
    "unknown": unknown,
    "access-off": access_off,
    "reload": reload,
    "begun": on_record("opened", "filled"),
    "unavailable": on_record("opened", "unavailable"),
    "sent": on_record(*SENT),
    "silent": on_record(*SENT, days_ago=3),
    "code": on_record(*SENT, "code"),
    "confirmed": on_record(*SENT, "code", "confirmed"),
    "refused": on_record(*SENT, "refused"),
    "overdue": on_record(*SENT, days_ago=40),
    "several": several,
    "damaged": damaged,
}
