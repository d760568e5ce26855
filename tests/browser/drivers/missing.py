"""What a machine lacks is no failure of what is tested; CI must lack nothing."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from builder.errors import ToolMissing
from tests.browser.drivers.remote import BrowserMissing


@contextmanager
def skipped_where_missing(what: str) -> Iterator[None]:
    """Skips, and says `what` is not done, for want of a browser or a program."""
    try:
        yield
    except (BrowserMissing, ToolMissing) as missing:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(f"{what}: {missing}")
