"""Meta's answer is recorded as what it is, and only where something was sent."""

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, SEND, SITES, long_form
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Page, Replica
from tests.replica.page import Written, words

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


SHOWS = "document.querySelector('main').innerHTML = "


def once_sent(script: str) -> Written:
    """A form whose page stays where it is when the form is sent, and does that."""
    return page(f"""<form>{EMAIL}{REASON}</form>
    <script>document.querySelector("form").addEventListener("submit", (event) => {{
      event.preventDefault();
      {script}
    }});</script>""")


@pytest.mark.parametrize("said", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_what_sounds_like_an_answer(
    person: Person, extension: Extension, meta: Replica, said: str
) -> None:
    """Once each was read as a confirmation."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, once_sent(SHOWS + repr(said)))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.presses("form button")
    person.reads(said.removeprefix("<p>").partition("</p>")[0])
    assert extension.takes_for(INSTAGRAM.form_address) != "outcome"
    assert extension.states() == ["opened", "filled", "sent"]


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
    extension.knows(ADA)
    lays = f"""const notice = document.createElement("div");
      notice.setAttribute("role", "alert");
      notice.textContent = {said!r};
      document.body.append(notice);"""
    meta.put(INSTAGRAM.form_address, once_sent(lays))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.presses("form button")
    person.reads(said)
    extension.takes_for(INSTAGRAM.form_address)
    assert extension.states()[-1] == state


@pytest.mark.parametrize("is_kept", [True, False], ids=["kept", "erased"])
def test_note_speaks_of_the_record_only_where_the_answer_is_on_it(
    person: Person, extension: Extension, meta: Replica, is_kept: bool
) -> None:
    """Once it did though the person had erased everything while the page was open."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, once_sent(SHOWS + "'<p>Thanks.</p>'"))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
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
    extension.knows(ADA)
    says = f"this.insertAdjacentHTML('beforeend', '<div {how}><div {how}>{said}</div></div>')"
    meta.put(INSTAGRAM.form_address, once_sent(says.replace("this", "event.target")))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
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
    extension.knows(ADA)
    beside = (
        f"""document.querySelector("main").insertAdjacentHTML("beforeend", "<p>{TROUBLE}</p>")"""
    )
    meta.put(INSTAGRAM.form_address, once_sent(beside if stands else SHOWS + repr(TROUBLE)))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.presses("form button")
    person.note.says(extension.message("outcome_trouble_title"))
    assert extension.states() == ["opened", "filled", "sent"]


def test_sent_again_after_trouble(person: Person, extension: Extension, meta: Replica) -> None:
    """What stood there when it was sent again answers no more, though it still stands there."""
    extension.knows(ADA)
    says = f"""const said = document.querySelector("p") ? "We will honour your objection." : "{TROUBLE}";
      document.querySelector("main").insertAdjacentHTML("beforeend", `<p>${{said}}</p>`);"""
    meta.put(INSTAGRAM.form_address, once_sent(says))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.presses("form button")
    person.note.says(extension.message("outcome_trouble_title"))
    person.presses("form button")
    extension.records("confirmed")


def test_sent_again_after_a_refusal(person: Person, extension: Extension, meta: Replica) -> None:
    """An objection anew. Once the form beside a refusal was none, and sending it went untold."""
    extension.knows(ADA)
    says = """const said = document.querySelector("p") ? "We will honour your objection."
        : "We need more information to review your objection.";
      document.querySelector("main").insertAdjacentHTML("beforeend", `<p>${said}</p>`);"""
    meta.put(INSTAGRAM.form_address, once_sent(says))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.presses("form button")
    person.note.says(extension.message("outcome_declined_title"))
    extension.records("refused")
    person.presses("form button")
    extension.records("confirmed")
    assert [one["state"] for one in extension.objections()] == ["refused", "confirmed"]


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
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, once_sent(SHOWS + "'<p>Thanks.</p>'"))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.presses("form button")
    extension.records("sent")
    meta.put(INSTAGRAM.form_address, page(f"<p>{said}</p>", title="Download your file"))
    person.opens(INSTAGRAM.form_address)
    person.reads(said)
    extension.takes_for(INSTAGRAM.form_address)
    assert extension.states()[-1] == state
