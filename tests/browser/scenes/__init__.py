"""Every page and state of the extension that a person meets, each by a name."""

from tests.browser.scenes.notes import MARKS, NOTES
from tests.browser.scenes.pages import DIALOGS, PAGES
from tests.browser.scenes.popups import POPUPS
from tests.browser.scenes.stage import Scene, Stage

__all__ = ["DIALOGS", "MARKS", "NOTES", "PAGES", "POPUPS", "Scene", "Stage"]
