"""Forms written for one test: a title, and what the test is about."""

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.replica import Replica
from tests.replica.page import Written

EMAIL = "<label for='email'>Email address</label><input id='email' type='email'>"

BOX = """<label for="reason">Please tell us how this processing affects you</label>
<textarea id="reason" name="reason"></textarea>"""

#: A box that the browser edits itself: what is typed stands in it.
EDITABLE = "<div id='reason' role='textbox' aria-multiline='true' contenteditable='true' aria-labelledby='why'></div>"

EDITABLE_BOX = f"<p id='why'>Please tell us how this processing affects you</p>{EDITABLE}"

REASON = f'{BOX}<button type="submit">Send</button>'


def page(body: str, title: str = "Object to your information being used for AI at Meta") -> Written:
    return Written(
        f"<!doctype html><html lang='en'><meta charset='utf-8'><title>Help</title><body><main><h1>{title}</h1>{body}</main></body></html>"
    )


def stands_filled(
    form: Written,
    person: Person,
    extension: Extension,
    meta: Replica,
    address: str = INSTAGRAM.form_address,
) -> None:
    """Before `ADA`."""
    extension.knows(ADA)
    meta.put(address, form)
    person.opens(address)
    extension.records("filled")


#: What a page does that shows something in the place of its content.
SHOWS = "document.querySelector('main').innerHTML = "


def once_sent(script: str) -> Written:
    """A form whose page stays where it is when the form is sent, and does that."""
    return page(f"""<form>{EMAIL}{REASON}</form>
    <script>document.querySelector("form").addEventListener("submit", (event) => {{
      event.preventDefault();
      {script}
    }});</script>""")
