"""A page with hundreds of forms or fields is looked at in the time of its size, not of its square."""

import pytest

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.written_forms import page
from tests.replica import Replica

FORM = INSTAGRAM.form_address

#: Each read with all that stands before it, so many kept the browser from answering at all.
MANY = 800

FIELDS = {
    "for something": "<input>",
    "for an address": "<input type='email' placeholder='Email address'>",
}


@pytest.mark.parametrize("field", FIELDS.values(), ids=FIELDS.keys())
def test_many_forms(person: Person, extension: Extension, meta: Replica, field: str) -> None:
    forms = (f"<form><h3>List {one}</h3>{field}<button>Save</button></form>" for one in range(MANY))
    meta.put(FORM, page("".join(forms), title="Settings"))
    person.opens(FORM)
    assert extension.takes_for(FORM) == "other"


def test_many_fields_in_no_form(person: Person, extension: Extension, meta: Replica) -> None:
    field = "<input type='email' placeholder='Email address'>"
    rows = (f"<div><h3>List {one}</h3>{field}<button>Save</button></div>" for one in range(MANY))
    meta.put(FORM, page("".join(rows), title="Settings"))
    person.opens(FORM)
    assert extension.takes_for(FORM) == "other"


def test_many_fields_after_sending(filled: Person, extension: Extension) -> None:
    filled.driver.execute_script(
        "document.querySelector('form').addEventListener('submit', (event) => event.preventDefault())"
    )
    filled.presses("form button")
    extension.records("sent")
    filled.driver.execute_script(
        """document.querySelector("main").innerHTML = Array.from({ length: arguments[0] },
          (_, one) => `<p>Line ${one}</p><input type=text>`).join("")""",
        MANY,
    )
    assert extension.takes_for(FORM) == "other"
