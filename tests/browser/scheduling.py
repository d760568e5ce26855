"""Which worker runs a test: Chromium's go to one, Firefox's, which take twice as long, to two.

Each starts its browser once and keeps what is open. Other tests go where there is time, file by file.
"""

import re
import zlib
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

_BROWSER = re.compile(r"[\[-](chromium|firefox)[\]-]")


def _scope(test: str) -> str:
    found = _BROWSER.search(test)
    if not found:
        return test.partition("::")[0]
    return f"firefox {zlib.crc32(test.encode()) % 2}" if found[1] == "firefox" else "chromium"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """By a test's id: with pytest 9.2, the marks of pytest-xdist 3.8 reach no scheduler."""
    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = _scope
    return scheduler
