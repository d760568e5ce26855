"""One page for each mistake that drawn pages and second readings found, named for the mistake."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.test_form_shapes import page
from tests.replica import Replica
from tests.replica.page import Written

FORM = INSTAGRAM.form_address
UNLISTED = "https://help.instagram.com/contact/9000000000000888"

REASON = """<label for="reason">Please tell us how this processing affects you</label>
<textarea id="reason" name="reason"></textarea><button type="submit">Send</button>"""


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


def test_lead_decided_against_the_title(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """A form about AI whose title says nothing of an objection is about something else."""
    extension.knows(ADA)
    lead = "<p>To object to your information being used for AI at Meta, use another form.</p>"
    body = f"{lead}<form><label for='e'>Email address</label><input id='e' type='email'>{REASON}</form>"
    meta.put(UNLISTED, page(body, title="Report a problem with an AI at Meta"))
    person.opens(UNLISTED)
    assert extension.takes_for(UNLISTED) == "other"
    assert person.value("#e") == ""


def test_code_field_got_the_email_address(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The code step keeps the form's title, and says "e-mail address" beside its field."""
    extension.knows(ADA)
    body = """<form><p>We sent a code to your email address.</p>
    <label for="nonce">Enter the code from your email address</label><input id="nonce" name="nonce" type="text">
    <button type="submit">Send</button></form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    extension.takes_for(FORM)
    assert person.value("#nonce") == ""


def test_locked_field_stood_for_the_open_one(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"""<form><label for="old">Email address</label><input id="old" type="email" readonly>
    <label for="new">Email address</label><input id="new" type="email">{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#new") == ADA["email"], "the open field to be filled in")
    assert person.value("#old") == ""


def test_countries_had_no_names_in_icelandic(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Chromium knows names of countries in every language of the catalogue but is, ga and mt."""
    extension.knows({**ADA, "country": "IS"})
    countries = "".join(
        f"<option value='{place}'>{name}</option>"
        for place, name in enumerate(["", "Noregur", "Ísland", "Írland"])
    )
    html = f"""<!doctype html><html lang="is"><meta charset="utf-8"><title>Hjálp</title><main>
    <h1>Andmæla notkun upplýsinga þinna fyrir gervigreind hjá Meta</h1><form>
    <label for="land">Búsetuland</label><select id="land">{countries}</select>{REASON}</form></main>"""
    meta.put(FORM, Written(html))
    person.opens(FORM)
    until(lambda: person.value("#land") == "2", "Iceland to be chosen")


def test_objection_to_advertising_at_a_known_address_was_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    lead = "<p>You have the right to object to Meta using your information to show you ads.</p>"
    body = f"{lead}<form><label for='e'>Email address</label><input id='e' type='email'>{REASON}</form>"
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


def test_somebody_else_got_the_persons_address(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    countries = "<option></option><option>Germany</option><option>France</option>"
    body = f"""<form><label>Email address of the person you represent, if any <input id="other" type="email"></label>
    <div><label>Email subject <input id="subject"></label></div>
    <div><label for="own">Email address</label><input id="own"></div>
    <label>Country of the person you represent <select id="theirs">{countries}</select></label>
    <label>In which country do you currently live? <select id="mine">{countries}</select></label>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#mine") == "France", "the person's own country to be chosen")
    until(lambda: person.value("#own") == ADA["email"], "the person's own field to be filled in")
    assert person.value("#other") == person.value("#subject") == person.value("#theirs") == ""


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


def test_list_that_opens_on_mouse_down_stayed_closed(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"""<form><span id="l">Country of residence</span>
    <div id="box" role="combobox" tabindex="0" aria-labelledby="l" aria-expanded="false" aria-controls="list">Choose</div>
    <label for="e">Email address</label><input id="e" type="email">{REASON}</form>
    <script>box.addEventListener("mousedown", () => {{
      const list = document.createElement("ul");
      list.id = "list";
      list.setAttribute("role", "listbox");
      for (const name of ["Germany", "France"]) {{
        const option = document.createElement("li");
        option.setAttribute("role", "option");
        option.textContent = name;
        option.onclick = () => {{ box.textContent = name; list.remove(); }};
        list.append(option);
      }}
      box.after(list);
      box.setAttribute("aria-expanded", "true");
    }});</script>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.sees("#box").text == "France", "France to be chosen")


def test_overseas_department_made_the_country_ambiguous(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = f"""<form><label for="c">Country of residence</label><select id="c">
    <option value="-1">—</option><option value="FR-GP">France (Guadeloupe)</option>
    <option value="FR-H">France, Hexagone</option><option value="FR">France</option></select>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#c") == "FR", "France to be chosen")


def test_country_of_birth_got_the_country_of_residence(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    options = "<option></option><option>Germany</option><option>France</option>"
    body = f"""<form><label for="b">Country of birth</label><select id="b">{options}</select>
    <label for="c">Country of residence</label><select id="c">{options}</select>{REASON}</form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#c") == "France", "the country of residence to be chosen")
    assert person.value("#b") == ""


def test_another_question_got_the_reason(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    body = """<form><label for="e">Email address</label><input id="e" type="email">
    <label for="q">How did you find this form?</label><textarea id="q"></textarea><button>Send</button></form>"""
    meta.put(FORM, page(body))
    person.opens(FORM)
    until(lambda: person.value("#e") == ADA["email"], "the e-mail to be filled in")
    assert person.value("#q") == ""


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
