"""The link to the form may stand in a closed part of the page, which is opened to look and closed again."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.surface import RINGED
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Page, Replica


@pytest.mark.parametrize("language", ["en", "fr"])
def test_closed_section_is_opened_to_look(person: Person, meta: Replica, language: str) -> None:
    """A section of the content, never the site's menu nor its cookie dialog."""
    meta.put(INSTAGRAM.privacy_address, Page("privacy-accordion"))
    person.opens(INSTAGRAM.privacy_in(language))
    person.sees(RINGED)
    assert person.sees_all(".accordion [aria-expanded='true']")
    assert person.sees_all(".cookies"), "the cookie dialog was answered for the person"
    assert not person.sees_all("[role=navigation] [aria-expanded='true']")


SECTIONS = "".join(
    f"<button aria-expanded='false' aria-controls='s{n}'>Section {n}</button><div id='s{n}' hidden></div>"
    for n in range(6)
)


OPENS = """
window.pressed = [];
for (const button of document.querySelectorAll("main button"))
  button.addEventListener("click", () => {
    pressed.push(button.textContent);
    const opens = button.ariaExpanded === "false";
    button.ariaExpanded = opens;
    button.nextElementSibling.hidden = !opens;
  });
"""


def test_search_ends_where_a_form_takes_the_place_of_the_page(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Without a page load: what is closed beside a form is none of ours."""
    form = (
        f"<h1>Object to your information being used for AI at Meta</h1><form>{EMAIL}{REASON}</form>"
    )
    meta.put(INSTAGRAM.privacy_address, page(SECTIONS, title="AI at Meta"))
    person.opens(INSTAGRAM.privacy_address)
    ask = person.driver.execute_script
    ask(OPENS)
    until(lambda: ask("return pressed.length"), "a section to be opened")
    ask("document.querySelector('h1').outerHTML = arguments[0]", form)
    extension.records("opened")
    pressed = ask("return pressed")
    # Longer than a section is given to draw what it holds, after which the next would be opened.
    person.driver.execute_async_script("setTimeout(arguments[0], 900)")
    assert ask("return pressed") == pressed


def test_what_is_closed_in_a_window_stays_closed(person: Person, meta: Replica) -> None:
    window = (
        "<div role='alertdialog'><button aria-expanded='false'>Why?</button><p hidden></p></div>"
    )
    meta.put(INSTAGRAM.privacy_address, page(window + SECTIONS, title="AI at Meta"))
    person.opens(INSTAGRAM.privacy_address)
    ask = person.driver.execute_script
    ask(OPENS)
    until(lambda: "Section 5" in ask("return pressed"), "the search to come to the last")
    assert "Why?" not in ask("return pressed")


def test_what_the_person_opened_stays_open(person: Person, meta: Replica) -> None:
    """Before its turn in the search, or in the midst of it."""
    meta.put(INSTAGRAM.privacy_address, page(SECTIONS, title="AI at Meta"))
    person.opens(INSTAGRAM.privacy_address)
    ask = person.driver.execute_script
    ask(OPENS)
    until(lambda: ask("return pressed.length"), "a section to be opened")
    person.presses("[aria-controls=s3]")
    until(lambda: "Section 5" in ask("return pressed"), "the search to come to the last")
    assert ask("return pressed").count("Section 3") == 1
    assert person.sees_all("[aria-controls=s3][aria-expanded=true]")


#: A page that changes all the time is looked at seldom; what its last section holds comes late.
RESTLESS = """
setInterval(() => document.body.classList.toggle("odd"), 5);
document.querySelector("button").addEventListener("click", ({ target }) => setTimeout(() => {
  target.nextElementSibling.innerHTML =
    "<p>You may <a href='https://help.instagram.com/contact/233964459562201'>object</a>.</p>";
}, 600), { once: true });
"""


def test_section_is_not_closed_over_the_link_that_came_late(person: Person, meta: Replica) -> None:
    section = (
        "<button aria-expanded='false' aria-controls='s'>More</button><div id='s' hidden></div>"
    )
    meta.put(INSTAGRAM.privacy_address, page(section, title="AI at Meta"))
    person.opens(INSTAGRAM.privacy_address)
    person.driver.execute_script(OPENS + RESTLESS)
    person.sees(RINGED)
    assert person.driver.execute_script("return pressed") == ["More"]


HIDDEN = """<button aria-expanded="false" aria-controls="s">More</button>
<div id="s" hidden><p>You may <a href="https://help.instagram.com/contact/233964459562201">object</a>
to your information being used for AI at Meta.</p></div>"""


def test_toolbar_button_opens_what_hides_the_link(person: Person, meta: Replica) -> None:
    """On a page about something else, which is left closed until the person asks."""
    meta.put(INSTAGRAM.privacy_address, page(HIDDEN, title="Your privacy"))
    person.opens(INSTAGRAM.privacy_address)
    person.driver.execute_script(OPENS)
    with person.presses_toolbar_button() as popup:
        told = popup.summary()
    assert person.sees_all(RINGED)
    assert person.driver.execute_script("return pressed") == ["More"]
    with person.presses_toolbar_button() as popup:
        assert popup.summary() == told, "it was told before all was opened"
