"""On Meta's privacy page, the link to the form can't be missed."""

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.layer import is_ringed
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, SITES, Site
from tests.browser.people import ADA
from tests.browser.surface import RINGED
from tests.browser.written_forms import page
from tests.replica import Page, Replica


def leads_to(person: Person) -> set[str]:
    """Where the ringed links lead in the end, without their query."""
    found = set()
    for link in person.sees_all(RINGED):
        url = urlsplit(link.get_attribute("href") or "")
        target = parse_qs(url.query).get("u", [url.geturl()])[0] if url.path == "/l.php" else ""
        found.add((target or url.geturl()).partition("?")[0])
    return found


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("site", SITES.values(), ids=SITES.keys())
def test_links_to_both_forms_are_ringed(person: Person, site: Site, language: str) -> None:
    """One of them stands behind Meta's redirect; the third-party form is another matter."""
    person.opens(site.privacy_in(language))
    person.sees(RINGED)
    forms = {INSTAGRAM.form_address, FACEBOOK.form_address}
    until(lambda: forms <= leads_to(person), "both objection forms to be ringed")
    assert not any("1266025207620918" in target for target in leads_to(person))


def test_french_page_of_2024(person: Person, meta: Replica) -> None:
    meta.put(FACEBOOK.privacy_address, Page("privacy-2024-fr"))
    person.opens(FACEBOOK.privacy_in("fr"))
    assert "opposer" in person.sees(RINGED).text


def test_ring_stands_around_the_link(person: Person) -> None:
    person.opens(INSTAGRAM.privacy_in("en"))
    link = person.sees(RINGED)
    until(lambda: is_ringed(person.driver, link), "a ring where the link is")


#: Other objections, somebody else's, and an article about it.
DECOYS = (
    "<a href='https://www.facebook.com/help/contact/71'>Object to ads</a>",
    "You can <a href='https://www.facebook.com/help/contact/72'>object to research</a>",
    "Parents can <a href='https://www.facebook.com/help/contact/73'>object for a teen</a>",
    "<a href='https://www.facebook.com/help/contact/74'>Object</a> to information from third parties",
    "You can <a href='https://www.facebook.com/help/contact/75'>object</a> to the removal of posts",
    "Read <a href='https://www.facebook.com/help/76'>how to object to AI at Meta</a>",
)


def test_link_to_something_else_is_left_alone(person: Person, meta: Replica) -> None:
    form = "https://www.facebook.com/help/contact/70"
    due = f"You have the right to <a href='{form}'>object</a> to the use of your information"
    content = "".join(f"<p>{decoy}. {due}.</p><p>{due}. {decoy}.</p>" for decoy in DECOYS)
    meta.put(FACEBOOK.privacy_address, page(content, title="AI at Meta"))
    person.opens(FACEBOOK.privacy_address)
    person.sees(RINGED)
    assert leads_to(person) == {form}
    assert len(person.sees_all(RINGED)) == 2 * len(DECOYS)


def test_hub_for_every_objection_is_ringed_where_the_words_lead_there_for_ai(
    person: Person, meta: Replica
) -> None:
    """Meta's policies link it for whatever one may object to."""
    hub = "https://help.meta.com/support/privacy"
    rest = f"<p>You have the right to <a id='rest' href='{hub}'>object</a> to direct marketing.</p>"
    due = "object to the use of your information for AI through your Facebook or"
    ai = f"<p>You can {due} <a id='due' href='{hub}?entry_point=genai'>Meta</a> account.</p>"
    meta.put(INSTAGRAM.privacy_address, page(rest + ai, title="AI at Meta"))
    person.opens(INSTAGRAM.privacy_address)
    person.sees(RINGED)
    assert [link.get_attribute("id") for link in person.sees_all(RINGED)] == ["due"]


def test_late_and_redrawn_page(person: Person, meta: Replica) -> None:
    meta.put(INSTAGRAM.privacy_address, Page("privacy-late"))
    person.opens(INSTAGRAM.privacy_in("en"))
    first = person.sees(RINGED)
    person.driver.execute_script("dispatchEvent(new Event('redraw'))")
    again = person.sees(RINGED)
    assert again != first


def test_page_without_the_right(person: Person, meta: Replica) -> None:
    meta.put(INSTAGRAM.privacy_address, Page("privacy-us"))
    person.opens(INSTAGRAM.privacy_in("en"))
    assert person.note.appears()
    assert not person.sees_all(RINGED)


def test_toolbar_button_leads_to_the_link(person: Person) -> None:
    person.opens(INSTAGRAM.privacy_in("en"))
    person.sees(RINGED)
    person.driver.execute_script("scrollTo(0, document.body.scrollHeight)")
    with person.presses_toolbar_button() as popup:
        popup.settles()
    until(lambda: person.has_focus(RINGED), "the link to have the focus")
    until(lambda: person.has_in_view(RINGED), "the link to be scrolled into view")


def test_page_learns_nothing_of_the_person(person: Person, extension: Extension) -> None:
    """Their details go into a form, once it is there; until then they are nowhere in the page."""
    extension.knows(ADA)
    person.opens(INSTAGRAM.privacy_in("en"))
    person.sees(RINGED)
    assert str(ADA["email"]) not in person.driver.page_source


#: For as long as it takes the browser to draw.
WITHOUT_ITS_ROOT = """
const done = arguments[0];
const root = document.documentElement;
root.remove();
requestAnimationFrame(() => requestAnimationFrame(() => { document.append(root); done(); }));
"""


def test_ring_outlives_a_page_that_is_empty_for_a_moment(person: Person) -> None:
    person.opens(INSTAGRAM.privacy_in("en"))
    link = person.sees(RINGED)
    until(lambda: is_ringed(person.driver, link), "a ring where the link is")
    person.driver.execute_async_script(WITHOUT_ITS_ROOT)
    until(lambda: is_ringed(person.driver, link), "the ring to come back")


#: A picture for which no room was kept.
PICTURE = "<img id='late' alt=''><p>You may <a href='https://help.instagram.com/contact/233964459562201'>object</a>.</p>"
COMES = """
document.getElementById("late").src = "data:image/svg+xml,"
  + encodeURIComponent("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='300'/>");
"""

SHIFTS = {
    "a picture comes": COMES,
    "the page is zoomed by a style": "document.documentElement.style.zoom = 1.5",
    "the page is scaled by a style": "document.documentElement.style.transform = 'scale(1.2)'",
}


@pytest.mark.parametrize("shift", SHIFTS.values(), ids=SHIFTS)
def test_ring_stays_around_a_link_that_moves(person: Person, meta: Replica, shift: str) -> None:
    meta.put(INSTAGRAM.privacy_address, page(PICTURE, title="AI at Meta"))
    person.opens(INSTAGRAM.privacy_address)
    link = person.sees(RINGED)
    until(lambda: is_ringed(person.driver, link), "a ring where the link is")
    before = link.rect
    person.driver.execute_async_script("setTimeout(arguments[0], 300)")  # until all is at rest
    person.driver.execute_script(shift)
    until(lambda: link.rect != before, "the link to move")
    until(lambda: is_ringed(person.driver, link), "the ring to follow")


def test_page_of_help_that_leads_to_the_form(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Meta's hub of requests, where its policy has led since 2026, and articles; of others nothing is said."""
    hub = "https://help.meta.com/support/privacy"
    cards = f"""<ul><li><a id="ai" href="{INSTAGRAM.form_address}">Object to your information being used for AI at Meta</a></li>
    <li><a id="copy" href="https://help.meta.com/support/copy">Get a copy of your information</a></li></ul>"""
    meta.put(hub, page(cards, title="Privacy requests"))
    person.opens(hub)
    until(lambda: person.sees_all(RINGED), "a link to be ringed")
    assert [link.get_attribute("id") for link in person.sees_all(RINGED)] == ["ai"]
    assert extension.takes_for(hub) == "privacy"
    person.driver.execute_script("document.querySelector('#ai').remove()")
    until(lambda: person.sees_all(RINGED) == [], "the ring to go")
    until(lambda: extension.asked(hub) == "other", "nothing to be left of it")
    assert person.note.text() == ""
