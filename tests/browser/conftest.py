"""A browser with the shipped extension in it, started once; a clean desk for every test."""

import os
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from builder.build import build
from builder.project import HERE
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.desktop import Desktop, virtual_desktop
from tests.browser.drivers.dossier import Dossier
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.missing import skipped_where_missing
from tests.browser.drivers.person import Person
from tests.browser.drivers.remote import grid
from tests.browser.drivers.start_chromium import chromium
from tests.browser.drivers.start_firefox import firefox
from tests.browser.people import ADA
from tests.browser.records import mail, record
from tests.browser.scheduling import pytest_xdist_make_scheduler
from tests.browser.written_forms import EMAIL, REASON, page, stands_filled
from tests.replica import Replica

__all__ = ["pytest_xdist_make_scheduler"]  # pytest looks for it here

ROOT = HERE.root
BROWSERS = {"chromium": chromium, "firefox": firefox}


@pytest.fixture(scope="session", autouse=True)
def built() -> None:
    """What is tested is the source as it stands. Of several workers the first builds, and all wait."""
    build(HERE)


@pytest.fixture(scope="session")
def replica() -> Iterator[Replica]:
    with Replica() as running:
        yield running
        # A browser may ask until it is gone.
        assert running.log.strays() == []


@pytest.fixture(autouse=True)
def nothing_strays(replica: Replica) -> Iterator[None]:
    """Nothing is asked for but the pages and what they send themselves."""
    yield
    assert replica.log.strays() == []


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """One for each worker; a Grid brings its own."""
    own = nullcontext(Desktop(os.environ["DISPLAY"])) if grid() else virtual_desktop()
    with skipped_where_missing("not tested"), own as running:
        yield running


@pytest.fixture(scope="session", params=BROWSERS)
def browser(
    request: pytest.FixtureRequest, replica: Replica, desktop: Desktop
) -> Iterator[Browser]:
    start = BROWSERS[request.param]
    with (
        skipped_where_missing(f"not tested in {request.param}"),
        start(desktop, replica.port, HERE.dist / request.param) as running,
    ):
        yield running


def fresh(browser: Browser, replica: Replica) -> Extension:
    """As on the day it was installed: nothing stored, no page open."""
    browser.fresh_tab()
    replica.reset()
    installed = Extension(browser)
    installed.forgets_everything()
    return installed


@pytest.fixture
def extension(browser: Browser, replica: Replica) -> Extension:
    return fresh(browser, replica)


@pytest.fixture
def person(browser: Browser, extension: Extension) -> Iterator[Person]:
    """Whatever they do and meet, no script of ours stumbles over it."""
    browser.complaints()  # those of tests before
    yield Person(browser)
    assert browser.complaints() == []


@pytest.fixture
def meta(replica: Replica, extension: Extension) -> Replica:
    """Meta's site, as the replica plays it."""
    return replica


@pytest.fixture
def filled(person: Person, extension: Extension, meta: Replica) -> Person:
    """A person before a short form at `INSTAGRAM.form_address`, filled in with `ADA`."""
    stands_filled(page(f"<form>{EMAIL}{REASON}</form>"), person, extension, meta)
    return person


@pytest.fixture
def dossier(browser: Browser, person: Person, extension: Extension, tmp_path: Path) -> Dossier:
    """Of somebody who objected for two accounts, with an answer and something damaged."""
    extension.knows(ADA)
    extension.keeps(record("one", account="ada"), record("two", "opened", "sent", "confirmed"))
    extension.has_evidence(mail("one"))
    extension.has_aside({"why": "objections[7]: id", "value": {"half": "a record"}})
    return Dossier(browser, person, tmp_path)
