"""What a scene is played with."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.replica import Replica


@dataclass(frozen=True)
class Stage:
    """A browser as on the day of the installation, and Meta's site as the replica plays it."""

    browser: Browser
    person: Person
    extension: Extension
    meta: Replica
    #: What has to be put right once all has been looked at.
    afterwards: ExitStack


Scene = Callable[[Stage], None]
"""Plays up to the state that it is named for."""
