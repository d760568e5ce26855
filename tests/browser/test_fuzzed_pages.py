"""Pages that fall apart under our eyes: no script of ours stumbles, and no wrong control is filled."""

import os

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.people import ADA
from tests.browser.variants.form import variants
from tests.browser.variants.shaken import shaken
from tests.browser.variants.variant import Variant
from tests.replica import Replica
from tests.replica.page import Written

EXAMPLES = int(os.environ.get("FUZZ", "12"))

#: Each 10 ms after the one before: longer than the extension takes to read and fill a page.
SHAKES = 60

TOUCHED = """
return [...document.querySelectorAll("[data-forbidden]")]
  .filter((control) => control.value !== (control.getAttribute("value") ?? ""))
  .map((control) => control.outerHTML);
"""
IS_OVER = "return 'shaken' in document.documentElement.dataset"


def test_shaken_forms(browser: Browser, replica: Replica, extension: Extension) -> None:
    extension.knows(ADA)
    driver = browser.driver
    browser.complaints()  # those of pages before

    @settings(
        max_examples=EXAMPLES,
        derandomize="FUZZ" not in os.environ,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(variants(), st.integers(0, 2**32 - 1))
    def each(variant: Variant, seed: int) -> None:
        page = shaken(variant, seed, SHAKES)
        replica.put(variant.address, Written(page.html))
        driver.get(variant.address)
        until(lambda: driver.execute_script(IS_OVER), "the page to come to rest")
        variant.taken_for = extension.takes_for(variant.address)
        assert driver.execute_script(TOUCHED) == [], str(page)
        complaints = browser.complaints()
        assert complaints == [], f"{complaints}\n{page}"

    each()
