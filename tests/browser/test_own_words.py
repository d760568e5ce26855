"""The text that Meta reads is the person's own: their sentence, their account, their language."""

from tests.browser.details import kept, opens_details
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA

REASON = '[name="reason"]'
OWN = "I post portraits of my neighbours."


def kept_reason(extension: Extension) -> str:
    return str(kept(extension, "reason") or "")


def test_own_sentence_and_account_are_woven_in(person: Person, extension: Extension) -> None:
    opens_details(person, extension)
    person.types('[name="own"]', OWN)
    until(lambda: OWN in kept_reason(extension), "the sentence in the text that is kept")
    person.types('[name="email"]', "ada@example.org")
    until(
        lambda: "ada@example.org" in kept_reason(extension), "the account in the text that is kept"
    )
    assert OWN in kept_reason(extension)
    assert person.value(REASON) == kept_reason(extension)


def test_the_text_speaks_the_language_chosen(person: Person, extension: Extension) -> None:
    opens_details(person, extension)
    person.chooses('[name="language"]', "fr")
    until(lambda: "RGPD" in kept_reason(extension), "a French text")
    assert person.sees(REASON).get_attribute("lang") == "fr"
    person.opens(extension.options_page)
    until(lambda: person.value('[name="language"]') == "fr", "the choice to come back")
    assert person.value(REASON) == kept_reason(extension)


def test_a_new_address_replaces_the_old_in_own_words(person: Person, extension: Extension) -> None:
    mine = f"{ADA['reason']} Write to {ADA['email']}."
    extension.knows({**ADA, "reason": mine})
    person.opens(extension.options_page)
    until(lambda: person.value(REASON) == mine, "the text that is kept")
    person.types('[name="email"]', "ada@example.net")
    wanted = mine.replace("ada@example.org", "ada@example.net")
    until(lambda: kept_reason(extension) == wanted, "the new address in the text")
