"""The person's details, where they are entered and where they are kept."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person


def opens_details(person: Person, extension: Extension) -> None:
    """And waits until they are shown: a text is suggested where none is stored."""
    person.opens(extension.options_page)
    until(lambda: person.value('[name="reason"]') != "", "the details to be shown")


def kept(extension: Extension, name: str) -> object:
    return extension.stored().get("profile", {}).get(name)
