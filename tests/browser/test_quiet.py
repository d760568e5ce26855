"""The extension makes no request of its own: what leaves the browser is what the page asks."""

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND
from tests.browser.people import ADA
from tests.browser.surface import RINGED
from tests.replica import Replica
from tests.replica.log import ERRANDS, Asked

HELP = "help.instagram.com"


def test_a_whole_objection_asks_for_its_pages_and_nothing_else(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The walk of `test_whole_objection`, request by request."""
    extension.knows(ADA)
    meta.log.clear()
    person.opens(INSTAGRAM.privacy_in("en"))
    person.follows(RINGED)
    person.note.appears("undo")
    with person.presses_toolbar_button() as popup:
        popup.settles()
    person.presses(SEND)
    person.sees(CODE)
    person.types(CODE, meta.cases[0].code)
    person.presses(CONFIRM)
    extension.records("confirmed")
    extension.shows_badge("✓")
    asked = [one for one in meta.log.requests if not ERRANDS.search(one.host)]
    assert asked == [
        Asked("GET", "privacycenter.instagram.com", "/privacy/genai/"),
        Asked("GET", HELP, "/contact/233964459562201"),
        Asked("POST", HELP, "/ajax/help/contact/submit/page"),
        Asked("POST", HELP, "/ajax/help/contact/confirm/"),
    ]
    strangers = {name for name in meta.log.names if not ERRANDS.search(name)}
    assert strangers <= {"privacycenter.instagram.com", HELP}
