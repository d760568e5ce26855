"""Where Meta's answer may stand once the form is left behind, and whose it may be."""

from collections.abc import Callable

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK
from tests.browser.records import objection
from tests.browser.written_forms import SHOWS, once_sent, page, stands_filled
from tests.replica import Replica

FORM = FACEBOOK.form_address
SITE = "https://www.facebook.com"

Goes = Callable[[str, str], None]
"""On to an address, where that is said."""


def loads(person: Person, extension: Extension, meta: Replica) -> Goes:
    def goes(address: str, said: str) -> None:
        meta.put(address, page(f"<p>{said}</p>", title="Help"))
        person.opens(address)
        extension.takes_for(address)

    return goes


def moves(person: Person, extension: Extension, _meta: Replica) -> Goes:
    """Without a page load."""

    def goes(address: str, said: str) -> None:
        script = f"history.pushState({{}}, '', arguments[0]); {SHOWS}arguments[1]"
        person.driver.execute_script(script, address.removeprefix(SITE), f"<p>{said}</p>")
        extension.takes_for(address)

    return goes


@pytest.fixture
def sent(person: Person, extension: Extension, meta: Replica) -> None:
    """A form of Facebook's, by `ADA`."""
    stands_filled(once_sent(f"{SHOWS}'<p>One moment.</p>'"), person, extension, meta, FORM)
    person.presses("form button")
    extension.records("sent")


#: What is read on the way → of another matter.
OTHERS = {
    f"{SITE}/help/1217633168947185": "We'll review your request in line with our policies.",
    f"{SITE}/help/contact/9000000000000888": "We need more information to act on your report.",
    FACEBOOK.privacy_address: "Unfortunately we cannot grant your request.",
}


@pytest.mark.usefixtures("sent")
@pytest.mark.parametrize("way", [loads, moves])
def test_articles_and_other_forms_answer_nothing(
    person: Person,
    extension: Extension,
    meta: Replica,
    way: Callable[[Person, Extension, Replica], Goes],
) -> None:
    """Once any short page did, and after a sending in the same document any page at all."""
    goes = way(person, extension, meta)
    for address, said in OTHERS.items():
        goes(address, said)
        assert extension.states() == ["opened", "filled", "sent"], address
    goes(f"{FORM}/confirmation", "We will honour your objection.")
    extension.records("confirmed")


#: Where the form's own host, or Meta's newest, may answer.
PLACES = [
    f"{FORM}?submitted=1",
    f"{FORM}/done",
    f"{SITE}/help/contact/submitted/",
    f"{SITE}/a/help/contact_us/",
    f"{SITE}/ajax/help/contact/submit/page",
    "https://help.meta.com/support/requests/1",
]


@pytest.mark.usefixtures("sent")
def test_answer_on_a_page_of_its_own(person: Person, extension: Extension, meta: Replica) -> None:
    goes = loads(person, extension, meta)
    for address in PLACES:
        goes(address, "Thanks, we've received your request.")
        last = extension.objections()[0]["events"][-1]
        assert (last.get("receipt"), last["url"]) == (True, address)


#: What a page may say in a tab of which nothing is known → the states that follow.
STRANGE: dict[str, list[str]] = {
    "Thanks, we've received your request.": [],
    "We need more information to act on your report.": [],
    "Unfortunately we cannot grant your request for a new username.": [],
    "We will honour your objection.": ["confirmed"],
}


def test_tab_that_is_not_known_to_have_sent_it(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """As after a restart. Once what any form answers there was taken for the objection's."""
    extension.keeps(objection("opened", "sent"))
    goes = loads(person, extension, meta)
    for said, states in STRANGE.items():
        goes("https://help.instagram.com/contact/thanks", said)
        assert extension.states() == ["opened", "sent", *states], said
