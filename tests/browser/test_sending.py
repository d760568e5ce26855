"""Only the person sends, and only their own sending is on record as `sent`."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, INSTAGRAM, SEND, SITES, Site, field, long_form
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica


def test_never_sends_by_itself(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    with person.presses_toolbar_button() as popup:
        popup.settles()
    assert meta.cases == []
    assert {asked.method for asked in meta.log.requests} == {"GET"}


@pytest.mark.parametrize("layout", ["desktop", "mobile"])
@pytest.mark.parametrize("site", SITES.values(), ids=SITES.keys())
def test_person_sends(
    person: Person, extension: Extension, meta: Replica, site: Site, layout: str
) -> None:
    """Meta receives what the form showed, and the record says what was sent, when, from where."""
    extension.knows(ADA)
    meta.put(site.form_address, long_form(layout=layout))
    person.opens(site.form_in("en"))
    extension.records("filled")
    person.presses(SEND)
    person.sees(CODE)
    (case,) = meta.cases
    assert case.said("email") == ADA["email"]
    assert case.said("reason") == ADA["reason"]
    assert case.said("country") in {"FR", "France"}
    extension.records("code")
    sent = extension.event("sent")
    assert sent["by"] == "page"
    assert sent["url"].startswith(site.form_address)
    assert sent["text"] == ADA["reason"]


def test_sending_by_the_page_itself_is_not_theirs(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The page may send its own form, in ways that `hostile/scripted.py` lists; no answer counts."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form(code=False))
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.driver.execute_script("document.querySelector('form').requestSubmit()")
    person.reads("will honour your objection")
    extension.takes_for(person.driver.current_url)
    assert extension.states() == ["opened", "filled"]


def test_text_that_the_person_changed_is_kept(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.types(field("reason"), "In my own words.")
    person.presses(SEND)
    extension.records("code")
    assert extension.event("sent")["text"] == "In my own words."
    until(lambda: len(meta.cases) == 1, "the form to arrive")
    assert meta.cases[0].said("reason") == "In my own words."


HELD_BACK = """
document.querySelector("button").addEventListener("click", (event) => {
  event.preventDefault();
  if (!document.querySelector("#terms").value) return;
  document.querySelector("main").innerHTML = "<p>We will honour your objection.</p>";
});
"""


def test_page_that_sends_by_its_own_script_and_lets_no_submit_event_happen(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Pressed before the form is complete, nothing is sent yet."""
    extension.knows(ADA)
    terms = "<label for='terms'>Case number</label><input id='terms' required>"
    meta.put(INSTAGRAM.form_address, page(f"<form>{EMAIL}{terms}{REASON}</form>"))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.driver.execute_script(HELD_BACK)
    person.presses("button")
    assert extension.takes_for(INSTAGRAM.form_address) == "form"
    assert extension.states() == ["opened", "filled"]
    person.types("#terms", "12345")
    person.presses("button")
    extension.records("confirmed")
    assert extension.states() == ["opened", "filled", "sent", "confirmed"]
    assert extension.event("sent")["text"] == ADA["reason"]


#: A page that changes all the time is looked at seldom.
RESTLESS = """
setInterval(() => document.body.classList.toggle("odd"), 5);
document.querySelector("form").addEventListener("mouseover", ({ target }) => {
  if (target.localName !== "button" || target.dataset.anew) return;
  const anew = target.cloneNode(true);
  anew.dataset.anew = "yes";
  target.replaceWith(anew);
});
document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
"""


def test_button_that_is_drawn_anew_under_the_pointer(filled: Person, extension: Extension) -> None:
    filled.driver.execute_script(RESTLESS)
    filled.presses("button")
    extension.records("sent")


def test_longest_explanation_is_sent_all_the_same(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """What is too long to be kept is cut, and a strange number of the form left out."""
    extension.knows({**ADA, "reason": "Please. " * 2000})
    number = "<input type='hidden' name='support_form_id' value='form-a'>"
    meta.put(INSTAGRAM.form_address, page(f"<form>{number}{EMAIL}{REASON}</form>"))
    person.opens(INSTAGRAM.form_address)
    extension.records("filled")
    person.presses("button")
    extension.records("sent")
    assert extension.event("sent")["text"] == ("Please. " * 2000)[:10_000]
    assert extension.event("sent")["proof"]["form"] == "233964459562201"


def test_sent_objection_stays_sent_when_its_form_is_loaded_again(
    filled: Person, extension: Extension, meta: Replica
) -> None:
    """As after a glance at the form, or in a browser that was logged out meanwhile."""
    filled.presses("button")
    extension.records("sent")
    filled.opens(INSTAGRAM.form_address)
    until(lambda: filled.value("input"), "the form to be filled once more")
    meta.put(
        INSTAGRAM.form_address,
        page("<p>You must log in to use this form.</p><a href='/login'>Log in</a>"),
    )
    filled.opens(INSTAGRAM.form_address)
    filled.reads("You must log in")
    assert extension.takes_for(INSTAGRAM.form_address) == "login"
    assert extension.states() == ["opened", "filled", "sent"]
