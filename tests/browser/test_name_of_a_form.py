"""What a form is called: by its own headings, not by what is laid over it, comes before it or stands behind it."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import REASON, page
from tests.replica import Replica
from tests.replica.page import Written

FORM = INSTAGRAM.form_address
UNLISTED = "https://help.instagram.com/contact/9000000000000888"


def test_introduction_decided_against_the_title(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """A form about AI whose title says nothing of an objection is about something else."""
    extension.knows(ADA)
    intro = "<p>To object to your information being used for AI at Meta, use another form.</p>"
    body = f"{intro}<form><label for='e'>Email address</label><input id='e' type='email'>{REASON}</form>"
    meta.put(UNLISTED, page(body, title="Report a problem with an AI at Meta"))
    person.opens(UNLISTED)
    assert extension.takes_for(UNLISTED) == "other"
    assert person.value("#e") == ""


COOKIES = "Allow the use of cookies from Instagram on this browser?"

#: What stands before a form and is none of it.
NOTICES = {
    "dialog": f"<div role='dialog'><h2>{COOKIES}</h2><button>Allow all</button></div>",
    "alert": f"<div role='alert'>{COOKIES}</div>",
    "unmarked": f"<div>{COOKIES}</div>",
    "in the content": f"<main><div role='status'>{COOKIES}</div>",
    "in the content, unmarked": f"<main><p>{COOKIES}</p>",
}


@pytest.mark.parametrize("notice", NOTICES.values(), ids=NOTICES.keys())
def test_notice_before_the_form_was_taken_for_its_title(
    person: Person, extension: Extension, meta: Replica, notice: str
) -> None:
    """To let Meta use the information again is none of our matters."""
    extension.knows(ADA)
    title = "Object to your information being used for AI at Meta"
    html = f"<!doctype html><html lang='en'><meta charset='utf-8'><title>Help</title><body>{notice}<form><h3>{title}</h3>{REASON}</form>"
    meta.put(FORM, Written(html))
    person.opens(FORM)
    until(lambda: person.value("#reason") == ADA["reason"], "the explanation to be filled in")


@pytest.mark.parametrize("window", ["div role='dialog'", "div role='alertdialog'", "dialog open"])
def test_window_about_something_else_had_the_title_of_the_page_behind_it(
    person: Person, extension: Extension, meta: Replica, window: str
) -> None:
    extension.knows(ADA)
    other = f"<p>Report a copyright infringement</p><form>{REASON}</form>"
    meta.put(FORM, page(f"<{window}>{other}</{window.split()[0]}>"))
    person.opens(FORM)
    assert extension.takes_for(FORM) == "other"
    assert person.value("#reason") == ""
