"""What the popup is opened upon: each leads to another sentence, button or list in it."""

from tests.browser.people import ADA
from tests.browser.scenes.notes import form, link
from tests.browser.scenes.stage import Scene, Stage
from tests.browser.test_badge_and_popup import objection
from tests.replica import Page


def none(stage: Stage) -> None:
    """Nothing on record, and no page of Meta's in front."""


def unknown(stage: Stage) -> None:
    stage.extension.knows(ADA)
    stage.meta.put("https://help.meta.com/support/privacy", Page("not-found"))
    stage.person.opens("https://help.meta.com/support/privacy")


def on_record(*states: str, days_ago: int = 0) -> Scene:
    """Elsewhere, with one objection that went through these states."""
    return lambda stage: stage.extension.keeps(objection(*states, days_ago=days_ago))


POPUPS: dict[str, Scene] = {
    "none": none,
    "link": link,
    "form": form,
    "unknown": unknown,
    "begun": on_record("opened", "filled"),
    "sent": on_record("opened", "filled", "sent"),
    "code": on_record("opened", "filled", "sent", "code"),
    "confirmed": on_record("opened", "filled", "sent", "code", "confirmed"),
    "refused": on_record("opened", "filled", "sent", "refused"),
    "overdue": on_record("opened", "filled", "sent", days_ago=40),
}
