"""The worker, the page and the browser are killed at every event of the walk: nothing is lost.

`make kills` kills as often as `KILLS` says in each browser; every day a fixed share is enough.
"""

import os
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from random import Random

import pytest

from tests.browser.conftest import BROWSERS, ROOT
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.missing import skipped_where_missing
from tests.browser.kills.mortal import Mortal
from tests.browser.kills.walk import EVENTS, MOMENTS, Moment, walk
from tests.browser.kills.whole import are_not_doubled, are_whole, claim_nothing, hold_what_was
from tests.browser.people import CAREFUL_ADA
from tests.replica import Replica

KILLS = int(os.environ.get("KILLS", "12"))

Death = Callable[[Mortal], None]

#: The browser once in a dozen, which takes the longest.
DEATHS: tuple[Death, ...] = (
    *[Mortal.loses_worker] * 7,
    *[Mortal.reloads_page, Mortal.closes_page] * 2,
    Mortal.is_killed,
)


@pytest.fixture(params=BROWSERS)
def mortal(
    request: pytest.FixtureRequest, replica: Replica, desktop: Desktop, tmp_path: Path
) -> Iterator[Mortal]:
    begin = partial(
        BROWSERS[request.param],
        desktop,
        replica.port,
        ROOT / "dist" / request.param,
        profile=tmp_path,
    )
    with skipped_where_missing(f"not tested in {request.param}"), Mortal(begin) as alive:
        yield alive


def drawn(chance: Random) -> Iterator[dict[Moment, Death]]:
    """For each walk, what dies when: the deaths in turn, at moments drawn at random."""
    deaths, left = islice(cycle(DEATHS), KILLS), KILLS
    while left > 0:
        moments = chance.sample(MOMENTS, min(left, chance.randint(2, 5)))
        left -= len(moments)
        yield dict(zip(moments, deaths, strict=False))


def test_kills(mortal: Mortal, replica: Replica) -> None:
    killed = 0
    for deaths in drawn(Random(7)):
        replica.reset()
        mortal.browser.fresh_tab()
        mortal.extension.forgets_everything()
        mortal.extension.knows(CAREFUL_ADA)
        killed += len(deaths)
        survives(mortal, replica, deaths)
        print(f"{killed} of {KILLS} kills", flush=True)


def survives(mortal: Mortal, meta: Replica, deaths: dict[Moment, Death]) -> None:
    """Walks until all have died that were to, and then to the end."""
    pressed, left, told = 0, dict(deaths), ", ".join(map(str, deaths))
    while True:
        died = False
        for moment in walk(mortal.person, mortal.extension, meta):
            pressed += moment == Moment("sent", "at")
            before = mortal.extension.objections()
            death = left.pop(moment, None)
            if not death:
                continue
            death(mortal)
            after = mortal.extension.objections()
            hold_what_was(after, before)
            claim_nothing(after, meta, pressed)
            if death is not Mortal.loses_worker:
                died = True
                break
        records = mortal.extension.objections()
        are_whole(records)
        are_not_doubled(records)
        claim_nothing(records, meta, pressed)
        if not died:
            # A form that is loaded again after it was sent is not opened once more.
            states = [event["state"] for event in records[-1]["events"]]
            begun, sent = EVENTS[:2], EVENTS[2:]
            assert (states[:2], states[-3:]) == (begun, sent), told
            return
