"""The extension's own pages."""

from tests.browser.drivers.awaiting import until
from tests.browser.people import ADA
from tests.browser.scenes.stage import Scene, Stage
from tests.browser.test_badge_and_popup import objection


def welcome(stage: Stage) -> None:
    stage.person.opens(stage.extension.installed[0])
    until(lambda: stage.person.value('[name="reason"]'), "a text to be suggested")


def options(stage: Stage) -> None:
    stage.extension.knows(ADA)
    stage.person.opens(stage.extension.options_page)
    until(lambda: stage.person.value('[name="email"]'), "the details to be shown")


def dossier(stage: Stage) -> None:
    stage.extension.knows(ADA)
    stage.extension.keeps(objection("opened", "filled", "sent", "code", "confirmed"))
    stage.person.opens(stage.browser.page("views/dossier/dossier.html"))
    stage.person.sees("#sheets > *")


PAGES: dict[str, Scene] = {"welcome": welcome, "options": options, "dossier": dossier}
