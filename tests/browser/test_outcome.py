"""Meta's answer is recorded as what it is, and only where something was sent."""

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, SEND, SITES, long_form
from tests.browser.people import ADA
from tests.browser.written_forms import SHOWS, once_sent, page, stands_filled
from tests.replica import Page, Replica
from tests.replica.page import words

#: How Meta answers → the state that follows; a mere receipt decides nothing.
ANSWERS = {"honoured": "confirmed", "declined": "refused", "received": "sent", "already": "sent"}


@pytest.mark.parametrize(("layout", "language"), [("desktop", "en"), ("mobile", "fr")])
@pytest.mark.parametrize(("answer", "state"), ANSWERS.items(), ids=ANSWERS.keys())
def test_answer_on_the_page(
    person: Person,
    extension: Extension,
    meta: Replica,
    answer: str,
    state: str,
    language: str,
    layout: str,
) -> None:
    extension.knows(ADA)
    site = SITES["facebook" if layout == "mobile" else "instagram"]
    meta.put(site.form_address, long_form(layout=layout, code=False, outcome=answer))
    person.opens(site.form_in(language))
    extension.records("filled")
    person.presses(SEND)
    said = words(language)["outcome"][answer]["text"][0]
    person.reads(said)
    person.note.says(extension.message(f"outcome_{answer}_title"))
    objection = extension.records(state)
    assert objection["events"][-1].get("receipt", False) == (answer == "received")
    if state in {"confirmed", "refused"}:
        assert said.rstrip(".") in objection["events"][-1]["text"]


def test_quoted_confirmation_while_an_answer_is_awaited(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The same tab goes on to read the policy: what that quotes is no answer."""
    extension.knows(ADA)
    meta.put(FACEBOOK.form_address, long_form(layout="desktop", outcome="received", code=False))
    person.opens(FACEBOOK.form_in("en"))
    extension.records("filled")
    person.presses(SEND)
    person.reads(words("en")["outcome"]["received"]["text"][0])
    extension.records("sent")
    person.opens("https://www.facebook.com/privacy/policy/?locale=en_GB")
    assert extension.takes_for(person.driver.current_url) == "privacy"
    assert extension.states()[-1] == "sent"


def test_confirmation_where_nothing_was_sent(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The very answer page, opened cold."""
    meta.put(
        INSTAGRAM.form_address,
        Page("answer", step="honoured", in_place=False, wrong=False, case=""),
    )
    person.opens(INSTAGRAM.form_in("en"))
    person.reads("will honour your objection")
    assert extension.takes_for(person.driver.current_url) != "outcome"
    assert extension.objections() == []


#: What a page may show after sending, and decides nothing. Single sentences: `tests/extension/sayings/`.
NO_ANSWERS = {
    "both": "<p>Your objection has been honoured.</p><p>Your objection was declined.</p>",
    "steps": "<p>Thanks.</p><ol><li>Objection received<li>Objection honoured</ol>",
    "table": "<p>Thanks.</p><table><tr><th>Stage<th>Meaning<tr><td>Objection honoured<td>Done</table>",
}


@pytest.mark.parametrize("said", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_what_sounds_like_an_answer(
    person: Person, extension: Extension, meta: Replica, said: str
) -> None:
    """Once each was read as a confirmation."""
    stands_filled(once_sent(SHOWS + repr(said)), person, extension, meta)
    person.presses("form button")
    person.reads(said.removeprefix("<p>").partition("</p>")[0])
    assert extension.takes_for(INSTAGRAM.form_address) != "outcome"
    assert extension.states() == ["opened", "filled", "sent"]


@pytest.mark.parametrize("is_kept", [True, False], ids=["kept", "erased"])
def test_note_speaks_of_the_record_only_where_the_answer_is_on_it(
    person: Person, extension: Extension, meta: Replica, is_kept: bool
) -> None:
    """Once it did though the person had erased everything while the page was open."""
    stands_filled(once_sent(SHOWS + "'<p>Thanks.</p>'"), person, extension, meta)
    person.presses("form button")
    extension.records("sent")
    if not is_kept:
        extension.keeps()
    person.driver.execute_script(
        "document.querySelector('main').textContent = 'We will honour your objection.'"
    )
    person.note.says(extension.message("outcome_honoured_title"))
    extension.takes_for(INSTAGRAM.form_address)
    on_record = extension.message("outcome_honoured_text") in person.note.text()
    assert (on_record, len(extension.objections())) == (is_kept, int(is_kept))


#: What the next document of a tab that awaits an answer may say → the state that follows.
NEXT = {
    "of-a-request": ("Your request was approved.", "sent"),
    "of-the-objection": ("Your objection was approved.", "confirmed"),
}


@pytest.mark.parametrize(("said", "state"), NEXT.values(), ids=NEXT.keys())
def test_next_document(
    person: Person, extension: Extension, meta: Replica, said: str, state: str
) -> None:
    """Once an article on any request that was approved confirmed the objection."""
    stands_filled(once_sent(SHOWS + "'<p>Thanks.</p>'"), person, extension, meta)
    person.presses("form button")
    extension.records("sent")
    meta.put(INSTAGRAM.form_address, page(f"<p>{said}</p>", title="Download your file"))
    person.opens(INSTAGRAM.form_address)
    person.reads(said)
    extension.takes_for(INSTAGRAM.form_address)
    assert extension.states()[-1] == state
