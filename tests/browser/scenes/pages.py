"""The extension's own pages."""

from tests.browser.drivers.awaiting import until
from tests.browser.people import ADA
from tests.browser.scenes.stage import Scene, Stage


def welcome(stage: Stage) -> None:
    stage.person.opens(stage.extension.installed[0])
    until(lambda: stage.person.value('[name="reason"]'), "a text to be suggested")


def options(stage: Stage) -> None:
    stage.extension.knows(ADA)
    stage.person.opens(stage.extension.options_page)
    until(lambda: stage.person.value('[name="email"]'), "the details to be shown")


PAGES: dict[str, Scene] = {"welcome": welcome, "options": options}
