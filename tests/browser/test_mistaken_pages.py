"""Pages that were once taken for something else, each named for the mistake."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica
from tests.replica.page import Written

FORM = INSTAGRAM.form_address
UNLISTED = "https://help.instagram.com/contact/9000000000000888"


def test_texts_of_two_neighbours_were_read_as_one_word(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """`<b>AI</b><b>Meta</b>` is no word "AIMeta"; the link's surroundings speak of AI."""
    section = """<div><span>Generative AI</span><span>Meta</span></div>
    <p>You can <a id="due" href="https://help.instagram.com/contact/9000000000000888">object</a>.</p>"""
    meta.put(INSTAGRAM.privacy_address, page(section, title="Privacy"))
    person.opens(INSTAGRAM.privacy_address)
    assert extension.takes_for(INSTAGRAM.privacy_address) == "privacy"
    assert person.sees("#due").get_attribute("data-right-to-object") == "link"


def test_objection_to_advertising_at_a_known_address_was_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    intro = "<p>You have the right to object to Meta using your information to show you ads.</p>"
    body = f"{intro}<form><label for='e'>Email address</label><input id='e' type='email'>{REASON}</form>"
    meta.put(FORM, page(body, title="Object to your information being used for direct marketing"))
    person.opens(FORM)
    assert extension.takes_for(FORM) == "other"
    assert person.value("#e") == ""


def test_article_about_objecting_had_its_mail_box_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    article = "https://www.facebook.com/help/2069235856423257"
    body = """<p>Open the form, then tell us why.</p>
    <form><label>Email me this article <input id="e" type="email" placeholder="Email address"></label>
    <button>Send</button></form>"""
    title = "How do I object to my information being used for AI at Meta?"
    meta.put(article, page(body, title=title))
    person.opens(article)
    assert extension.takes_for(article) == "other"
    assert person.value("#e") == ""


def test_link_about_advertising_was_ringed(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Another paragraph of the page speaks of AI at Meta."""
    html = """<!doctype html><html lang="es"><meta charset="utf-8"><title>Privacidad</title><main>
    <h1>Política de privacidad</h1><p>Usamos información para la IA en Meta.</p>
    <p>Puedes <a href="/help/contact/555666777888">oponerte</a> a la publicidad personalizada.</p></main>"""
    address = "https://www.facebook.com/privacy/policy/"
    meta.put(address, Written(html))
    person.opens(address)
    assert extension.takes_for(address) == "privacy"
    assert person.sees_all("[data-right-to-object]") == []


def test_answer_beside_the_content_went_unheard(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"""<form><label for="e">Email address</label><input id="e" type="email">{REASON}</form>
    <script>document.querySelector("form").addEventListener("submit", (event) => {{
      event.preventDefault();
      const notice = document.createElement("div");
      notice.textContent = "We will honour your objection.";
      document.body.append(notice);
    }});</script>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    person.note.appears("undo")
    person.presses("form button")
    extension.records("confirmed")


def test_language_that_is_none_stopped_every_look(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"<form><label for='e'>Email address</label><input id='e' type='email'>{REASON}</form>"
    meta.put(FORM, page(body))
    person.opens(f"{FORM}?hl=x")
    until(lambda: person.value("#e") == ADA["email"], "the e-mail to be filled in")


def test_another_matter_of_ai_was_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """More such titles stand in `tests/extension/sayings/`."""
    extension.knows(ADA)
    title = "Object to the removal of your post by AI at Meta"
    body = f"<form><label for='e'>Email address</label><input id='e' type='email'>{REASON}</form>"
    meta.put(UNLISTED, page(body, title=title))
    person.opens(UNLISTED)
    assert extension.takes_for(UNLISTED) == "other"
    assert person.value("#e") == ""


def test_known_address_that_asks_for_the_information_back_was_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = "<form><label for='e'>Email address</label><input id='e' type='email'><button>Send</button></form>"
    meta.put(FORM, page(body, title="Let Meta use your information for AI again"))
    person.opens(FORM)
    assert extension.takes_for(FORM) == "other"
    assert person.value("#e") == ""


def test_link_that_only_points_was_not_ringed(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Its sentence objects; another that points stands in a paragraph about something else."""
    body = f"""<p>To object to your information being used for AI at Meta, <a id="due" href="{UNLISTED}">click here</a>.</p>
    <p>To restrict what we do with your information, <a href="{UNLISTED}1">click here</a>.</p>"""
    meta.put(INSTAGRAM.privacy_address, page(body, title="Privacy"))
    person.opens(INSTAGRAM.privacy_address)
    assert extension.takes_for(INSTAGRAM.privacy_address) == "privacy"
    ringed = person.sees_all("[data-right-to-object]")
    assert [link.get_attribute("id") for link in ringed] == ["due"]


FAR = "<p>Meta's products connect people with what they care about, in many ways.</p>" * 20


@pytest.mark.parametrize("name", ["Meta", "Meti"], ids=["as-it-is", "with-an-ending"])
def test_account_link_below_a_long_text_was_not_ringed(
    person: Person, extension: Extension, meta: Replica, name: str
) -> None:
    """What it is about stood in the paragraph before it, and its address on Meta's newest help pages."""
    body = f"""{FAR}<p>You have rights related to how your information is used for AI at Meta.</p>
    <p>Send an objection through your <a id="due" href="https://help.meta.com/contact/9000000000000777">{name}</a>
    account. {"It applies to that account, and to no other. " * 20}</p>{FAR}
    <script type="application/json">"how your information is used for AI at Meta"</script>
    <p>Send an objection through your <a href="https://help.meta.com/contact/9000000000000778">{name}</a> account.</p>"""
    meta.put(INSTAGRAM.privacy_address, page(body, title="Privacy"))
    person.opens(INSTAGRAM.privacy_address)
    assert extension.takes_for(INSTAGRAM.privacy_address) == "privacy"
    ringed = person.sees_all("[data-right-to-object]")
    assert [link.get_attribute("id") for link in ringed] == ["due"]


def test_rights_form_without_an_objection_was_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Information from third parties is asked for, corrected and deleted at the same address."""
    extension.knows(ADA)
    third_party = "https://www.facebook.com/help/contact/1266025207620918"
    title = "Data subject rights for third-party information used for AI at Meta"
    choices = "<label><input type='radio' name='what' id='copy'> I want a copy of it</label>"
    meta.put(third_party, page(f"<form>{choices}{EMAIL}{REASON}</form>", title=title))
    person.opens(third_party)
    assert extension.takes_for(third_party) == "other"
    assert person.value("#email") == ""
    objects = "<label><input type='radio' name='what'> I want to object to its use</label>"
    meta.put(third_party, page(f"<form>{choices}{objects}{EMAIL}{REASON}</form>", title=title))
    person.opens(third_party)
    until(lambda: person.value("#email") == ADA["email"], "the e-mail to be filled in")
