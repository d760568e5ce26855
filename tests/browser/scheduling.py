"""Which worker runs a test: all of one browser's go to one, which starts it once and keeps what is open.

Others go there file by file.
"""

import re
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

_BROWSER = re.compile(r"[\[-](chromium|firefox)[\]-]")


def _scope(test: str) -> str:
    found = _BROWSER.search(test)
    return found[1] if found else test.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """By a test's id: with pytest 9.2, the marks of pytest-xdist 3.8 reach no scheduler."""
    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = _scope
    return scheduler
