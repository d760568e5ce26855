"""A page that the browser made ready ahead of time is looked at once the person is there."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Replica

FORM = INSTAGRAM.form_address
BEFORE = "https://help.instagram.com/contact/1"

READY = """<script>addEventListener("load", () => setTimeout(() => {
  localStorage.setItem("ready", `${document.prerendering} ${performance.now()}`);
}));</script>"""

AHEAD = f"""<script>addEventListener("storage", ({{ newValue }}) => {{
  document.querySelector("p").textContent = newValue.startsWith("true") ? "It is ready." : "";
}});</script><script type="speculationrules">
{{ "prerender": [{{ "urls": ["{FORM}"], "eagerness": "immediate" }}] }}
</script><p></p><a href="{FORM}">Contact us</a>"""

BEGAN = "return performance.getEntriesByType('navigation')[0].activationStart"


def test_form_that_was_made_ready_ahead_of_time_is_filled(
    browser: Browser, person: Person, extension: Extension, meta: Replica
) -> None:
    if not isinstance(browser, Chromium):
        pytest.skip("only Chromium makes whole pages ready")
    extension.knows(ADA)
    meta.put(BEFORE, page(AHEAD, title="Contact"))
    meta.put(FORM, page(f"<form>{EMAIL}{REASON}</form>{READY}"))
    person.opens(BEFORE)
    person.reads("It is ready.")
    person.presses("a")
    until(lambda: person.value("#email") == ADA["email"], "the e-mail to be filled in")
    assert person.driver.execute_script(BEGAN) > 0
    extension.records("filled")
