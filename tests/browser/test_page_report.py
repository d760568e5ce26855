"""The page report: what a maintainer needs of a page that was not recognised, and nothing of a person's."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.people import ADA
from tests.replica import Replica
from tests.replica.page import Written

ADDRESS = "https://help.instagram.com/contact/9000000000000777"

#: What is the person's on the page below, each thing in places of its own.
PERSONAL = [
    "Lovelace",
    "lovelace",
    "example.org",
    "555",
    "Marylebone",
    "secret",
    "EAABsbCS1iHgBO7Zc",
    "Byron",
]

#: Some of its controls are named as what a form does; in Chromium they stand before it.
PAGE = """<!doctype html><html><head><title>Ada Lovelace</title></head><body>
<header><a href="/ada.lovelace">Ada Lovelace</a> <img alt="Portrait of Lovelace" src="data:,"></header>
<main>
  <h1 title="Byron">Welcome, Ada Lovelace</h1>
  <p>You are logged in as ada.lovelace@example.org (+44 555 1234), Marylebone.</p>
  <form id="u_0_1">
    <input type="hidden" name="support_form_id" value="9000000000000777">
    <input type="hidden" name="matches"><input type="hidden" name="getAttribute"><input type="hidden" name="localName">
    <input type="hidden" name="fb_dtsg" value="EAABsbCS1iHgBO7Zc">
    <label for="where">Where does Lovelace live?</label>
    <input id="where" name="where" value="Marylebone" data-user="Byron">
    <label for="mail">Email address of Lovelace</label>
    <input id="mail" name="mail" type="email" placeholder="ada.lovelace@example.org">
    <textarea name="words" aria-label="Dear Lovelace, tell us">My secret, by Byron</textarea>
    <select name="which"><option>Lovelace</option><option>Byron</option></select>
    <button type="submit">Send as Lovelace</button>
  </form>
  <div data-name="Byron" contenteditable="true">secret</div>
  <a href="mailto:ada.lovelace@example.org">Lovelace</a>
</main></body></html>"""


def test_report_holds_the_page_and_nothing_of_the_person(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    meta.put(ADDRESS, Written(PAGE))
    person.opens(f"{ADDRESS}?user=Lovelace&token=secret")
    assert extension.takes_for(person.driver.current_url) == "other"
    person.types("[name=where]", "Marylebone 555")
    before = person.tabs()
    with person.presses_toolbar_button() as popup:
        popup.press("#report")
    person.turns_to_new_tab(before)
    shown = until(lambda: person.value("#report"), "the report")
    for told in [
        "help.instagram.com/contact/9000000000000777",
        "language: not declared",
        "taken for: other",
        "form id=u_0_1",
        "name=support_form_id value=9000000000000777",
        'input type=email name=mail id=mail placeholder="···.········@·······.···"',
        "textarea name=words",
        "options=2",
        "a to=…\n",
        '"Email address ·· ········"',
    ]:
        assert told in shown
    assert [word for word in PERSONAL if word in shown] == []
    assert person.sees("#save").get_attribute("download") == "page-report.txt"


def test_recognised_page_is_not_to_be_reported(person: Person, extension: Extension) -> None:
    person.opens(f"{extension.options_page}")
    with person.presses_toolbar_button() as popup:
        popup.settles()
        assert not popup.has("#report")
