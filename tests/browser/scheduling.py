"""Which worker runs a test: Chromium's go to one, Firefox's, which take twice as long, to two.

Each starts its browser once and keeps what is open. Other tests go where there is time, file by file.
"""

import re
import zlib
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

_BROWSER = re.compile(r"[\[-](chromium|firefox)[\]-]")


#: What one page is looked at in, once it is there: looks at it go together, whatever they are for.
_LOOK = re.compile(r"::\w+|-(?:light|dark)\b")


def _scope(test: str) -> str:
    found = _BROWSER.search(test)
    if not found:
        return test.partition("::")[0]
    if found[1] == "chromium":
        return "chromium"
    played = _LOOK.sub("", test) if "test_every_state.py" in test else test
    return f"firefox {zlib.crc32(played.encode()) % 2}"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """By a test's id: with pytest 9.2, the marks of pytest-xdist 3.8 reach no scheduler."""
    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = _scope
    return scheduler
