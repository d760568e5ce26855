"""Answers and notices that come while the form still stands, and what is sent from there once more."""

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.written_forms import SHOWS, once_sent, stands_filled
from tests.replica import Replica

#: What may be laid over the form after sending → the state that follows.
NOTICES = {
    "of-a-friend": ("Your friend request was accepted.", "sent"),
    "of-a-request": ("Your request has been accepted.", "sent"),
    "of-the-objection": ("Your objection has been accepted.", "confirmed"),
}


@pytest.mark.parametrize(("said", "state"), NOTICES.values(), ids=NOTICES.keys())
def test_notice_beside_a_form_that_still_stands(
    person: Person, extension: Extension, meta: Replica, said: str, state: str
) -> None:
    """Once any acceptance was taken for the objection's."""
    lays = f"""const notice = document.createElement("div");
      notice.setAttribute("role", "alert");
      notice.textContent = {said!r};
      document.body.append(notice);"""
    stands_filled(once_sent(lays), person, extension, meta)
    person.presses("form button")
    person.reads(said)
    extension.takes_for(INSTAGRAM.form_address)
    assert extension.states()[-1] == state


#: Where a page may speak within a form that still stands, and how → the state that follows.
WITHIN = {
    "status": ("role=status", "We will honour your objection.", "confirmed"),
    "live": ("aria-live=polite", "We will honour your objection.", "confirmed"),
    "of-a-request": ("role=status", "Your request has been accepted.", "sent"),
    "of-a-field": ("", "We will honour your objection.", "sent"),
}


@pytest.mark.parametrize(("how", "said", "state"), WITHIN.values(), ids=WITHIN.keys())
def test_answer_within_the_form(
    person: Person, extension: Extension, meta: Replica, how: str, said: str, state: str
) -> None:
    """Once nothing within it was heard, not even what the page says aloud."""
    says = (
        f"event.target.insertAdjacentHTML('beforeend', '<div {how}><div {how}>{said}</div></div>')"
    )
    stands_filled(once_sent(says), person, extension, meta)
    person.presses("form button")
    person.reads(said)
    extension.takes_for(INSTAGRAM.form_address)
    assert extension.states()[-1] == state


TROUBLE = "Something went wrong. Your objection was not sent. Please try again later."


@pytest.mark.parametrize("stands", [True, False], ids=["beside-the-form", "in-its-place"])
def test_note_tells_that_it_may_not_have_arrived(
    person: Person, extension: Extension, meta: Replica, stands: bool
) -> None:
    """Once the note went on saying that it was sent, and to keep the tab open."""
    beside = (
        f"""document.querySelector("main").insertAdjacentHTML("beforeend", "<p>{TROUBLE}</p>")"""
    )
    stands_filled(once_sent(beside if stands else SHOWS + repr(TROUBLE)), person, extension, meta)
    person.presses("form button")
    person.note.says(extension.message("outcome_trouble_title"))
    assert extension.states() == ["opened", "filled", "sent"]


def test_sent_again_after_trouble(person: Person, extension: Extension, meta: Replica) -> None:
    """What stood there when it was sent again answers no more, though it still stands there."""
    says = f"""const said = document.querySelector("p") ? "We will honour your objection." : "{TROUBLE}";
      document.querySelector("main").insertAdjacentHTML("beforeend", `<p>${{said}}</p>`);"""
    stands_filled(once_sent(says), person, extension, meta)
    person.presses("form button")
    person.note.says(extension.message("outcome_trouble_title"))
    person.presses("form button")
    extension.records("confirmed")


def test_sent_again_after_a_refusal(person: Person, extension: Extension, meta: Replica) -> None:
    """An objection anew. Once the form beside a refusal was none, and sending it went untold."""
    says = """const said = document.querySelector("p") ? "We will honour your objection."
        : "We need more information to review your objection.";
      document.querySelector("main").insertAdjacentHTML("beforeend", `<p>${said}</p>`);"""
    stands_filled(once_sent(says), person, extension, meta)
    person.presses("form button")
    person.note.says(extension.message("outcome_declined_title"))
    extension.records("refused")
    person.presses("form button")
    extension.records("confirmed")
    assert [one["state"] for one in extension.objections()] == ["refused", "confirmed"]
