"""Forms that nobody wrote are filled in rightly: never a wrong control, hardly one left out."""

import os

from hypothesis import HealthCheck, Phase, given, settings

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.people import ADA
from tests.browser.variants.form import variants
from tests.browser.variants.run import filled_in, missing, wrong
from tests.browser.variants.variant import Variant
from tests.replica import Replica

#: `make sweep` draws 2,000; every day a fixed share of them is enough.
EXAMPLES = int(os.environ.get("VARIANTS", "60"))
MOST_LEFT_OUT = 0.01


def test_drawn_forms(browser: Browser, replica: Replica, extension: Extension) -> None:
    extension.knows(ADA)
    due = 0
    left_out: list[str] = []

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )
    @given(variants())
    def each(variant: Variant) -> None:
        nonlocal due
        held = filled_in(browser, extension, replica, variant)
        due += len(variant.due)
        left_out.extend(f"{name} of {variant}" for name in missing(variant, held))
        assert not wrong(variant, held), str(variant)

    each()
    print(f"{due} fields due, {len(left_out)} left out")
    assert len(left_out) <= due * MOST_LEFT_OUT, "\n\n".join(left_out)
    assert due >= EXAMPLES
