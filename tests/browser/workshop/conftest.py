"""The maintainer's browser, on the replica of Meta's pages."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager

import pytest

from builder.live import browser
from builder.live.asking import Live
from builder.live.browser import maintainers_browser
from builder.live.saved import everything_at
from builder.project import HERE, Project
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.missing import skipped_where_missing
from tests.replica import Replica


@pytest.fixture(scope="module")
def live(desktop: Desktop, replica: Replica) -> Iterator[Live]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPLAY", desktop.display)
        here = maintainers_browser(HERE, everything_at(replica.port))
        with skipped_where_missing("not tested"), here as running:
            yield running


@pytest.fixture
def meta(replica: Replica) -> Replica:
    replica.reset()
    return replica


@pytest.fixture
def commands_reach_replica(
    desktop: Desktop, meta: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For whatever the command line opens, every host there is, is the replica."""

    def opened(
        project: Project, arguments: Sequence[str] = (), *, by_hand: bool = False
    ) -> AbstractContextManager[Live]:
        here = [*everything_at(meta.port), *arguments]
        return maintainers_browser(project, here, by_hand=by_hand)

    monkeypatch.setenv("DISPLAY", desktop.display)
    monkeypatch.setattr(browser, "maintainers_browser", opened)
    monkeypatch.setattr("builder.live.explain.maintainers_browser", opened)
