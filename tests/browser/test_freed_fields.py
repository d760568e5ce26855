"""A field that a page locks at first is filled once it is free, whichever attribute locked it."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, page
from tests.replica import Replica

COUNTRY = """<label for="country">Country of residence</label>
<select id="country"><option></option><option>Germany</option><option>France</option></select>"""

BOX = """<p id="why">Please tell us how this processing affects you</p>
<div id="box" role="textbox" style="min-height: 3em" contenteditable="true" aria-labelledby="why"></div>"""

LOCKED = ["aria-disabled", "aria-hidden", "aria-readonly", "disabled", "inert", "readonly"]


def once_at_rest(person: Person, change: str) -> None:
    """Nothing has changed for so long then that no look is to come for another reason."""
    person.driver.execute_async_script("setTimeout(arguments[0], 300)")
    person.driver.execute_script(change)


@pytest.mark.parametrize("attribute", LOCKED)
def test_attribute_is_taken_away(
    person: Person, extension: Extension, meta: Replica, attribute: str
) -> None:
    extension.knows(ADA)
    locked = EMAIL.replace("<input", f"<input {attribute}=true")
    meta.put(INSTAGRAM.form_address, page(f"<form>{locked}{COUNTRY}</form>"))
    person.opens(INSTAGRAM.form_address)
    person.note.appears("undo")
    assert person.value("#email") == ""
    once_at_rest(person, f"document.getElementById('email').removeAttribute('{attribute}')")
    until(lambda: person.value("#email") == ADA["email"], "the e-mail to be filled in")


def test_box_is_opened_for_editing(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(ADA)
    locked = BOX.replace("true", "false")
    meta.put(INSTAGRAM.form_address, page(f"<form>{locked}{COUNTRY}</form>"))
    person.opens(INSTAGRAM.form_address)
    person.note.appears("undo")
    assert person.sees("#box").text == ""
    once_at_rest(person, "document.getElementById('box').contentEditable = 'true'")
    until(lambda: person.sees("#box").text == ADA["reason"], "the explanation to be filled in")


#: The page hears of each try, since what is far below is scrolled to and left again. It is never at rest, and
#: tried more often than a wall of cookies that goes at once would take.
WALL = """<div id="wall" style="position: fixed; inset: 0; background: white">We use cookies.</div>
<script>
  let tries = 0;
  setInterval(() => document.body.classList.toggle("odd"), 50);
  addEventListener("scroll", () => {
    tries += 1;
    if (tries > 12) document.getElementById("wall")?.remove();
  });
</script>"""


def test_wall_before_a_restless_page_goes_late(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    far = f"<form style='margin-top: 300vh'>{EMAIL}{COUNTRY}</form>"
    meta.put(INSTAGRAM.form_address, page(far + WALL))
    person.opens(INSTAGRAM.form_address)
    until(lambda: person.value("#email") == ADA["email"], "the e-mail to be filled in", 30)
