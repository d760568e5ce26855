"""The extension is updated while a page of Meta's is open: the old script takes its marks along."""

import pytest
from selenium.webdriver.support.expected_conditions import staleness_of

from tests.browser.conftest import BROWSERS, ROOT
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.layer import drawn
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.people import ADA
from tests.replica import Replica

MARKED = "[data-right-to-object]"


@pytest.mark.parametrize("name", BROWSERS)
def test_old_script_takes_its_marks_along(name: str, replica: Replica, desktop: Desktop) -> None:
    """In Firefox the new one then makes its own, once; Chromium starts none on an open page."""
    replica.reset()
    with BROWSERS[name](desktop, replica.port, ROOT / "dist" / name) as browser:
        browser.fresh_tab()
        extension, person = Extension(browser), Person(browser)
        extension.knows(ADA)
        person.opens(INSTAGRAM.privacy_in("en"))
        person.sees('[data-right-to-object="link"]')
        rings = drawn(person.driver, ".ring")
        browser.reloads_extension()
        until(lambda: staleness_of(rings[0])(person.driver), "the old ring to be gone")
        if name == "firefox":
            until(lambda: len(drawn(person.driver, ".ring")) == len(rings), "a ring, not two")
        else:
            until(lambda: not person.sees_all(MARKED), "the marks to be gone")
            assert drawn(person.driver, "*") == []
