"""Waiting for a condition: never for a length of time."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException

T = TypeVar("T")

#: Seconds. Long beside what anything here takes: a busy machine is not a broken one.
PATIENCE = 10.0


def until(
    condition: Callable[[], T], what: str, seconds: float = PATIENCE, pause: float = 0.02
) -> T:
    """The first true answer of `condition`; else a `TimeoutError` that says what was awaited.

    A page may be redrawn between finding an element and reading it: that counts as not yet.
    """
    end = time.monotonic() + seconds
    while True:
        with suppress(NoSuchElementException, StaleElementReferenceException):
            if answer := condition():
                return answer
        if time.monotonic() > end:
            raise TimeoutError(f"awaited in vain for {seconds:g} s: {what}")
        time.sleep(pause)
