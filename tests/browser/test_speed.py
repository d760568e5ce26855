"""The page's speed is not ours to spend: generous bounds, each beside others of the same minute.

`make bench` measures in earnest.
"""

from collections.abc import Iterator

import pytest

from tests.bench.subject import Subject, subject
from tests.bench.visits import article, elsewhere, idle, long_page
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.missing import skipped_where_missing
from tests.replica import Replica


@pytest.fixture(scope="module")
def both(desktop: Desktop, replica: Replica) -> Iterator[tuple[Subject, Subject]]:
    """A browser with an empty extension, and one with ours."""
    with (
        skipped_where_missing("not measured"),
        subject("floor", desktop, replica.port) as floor,
        subject("ours", desktop, replica.port) as ours,
    ):
        yield floor, ours


def test_long_page_is_hardly_slower(both: tuple[Subject, Subject], replica: Replica) -> None:
    floor, ours = (min(long_page(one, replica)["50k busy"] for _ in range(2)) for one in both)
    assert ours < 2.5 * floor


def test_help_page_costs_little_beside_its_own_work(
    both: tuple[Subject, Subject], replica: Replica
) -> None:
    """On one with nothing for us, its language was once guessed: a second for 20,000 characters."""
    floor, ours = both
    page = min(article(floor, replica)["article busy"] for _ in range(2))
    # So short a page's own work differs by more than all of ours: that is counted by itself, and on
    # a busy machine it is counted several times over.
    assert min(article(ours, replica)["article"] for _ in range(2)) < 3 * page


def test_other_pages_run_none_of_it(both: tuple[Subject, Subject], replica: Replica) -> None:
    _, ours = both
    assert elsewhere(ours, replica)["outside"] == 0


def test_page_at_rest_is_left_at_rest(both: tuple[Subject, Subject], replica: Replica) -> None:
    _, ours = both
    assert idle(ours, replica)["idle"] == 0
