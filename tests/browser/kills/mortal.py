"""A browser that can be killed, and the folder that outlives it."""

import os
import signal
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Self

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person


class Mortal:
    """`begin` starts the browser on that folder, at first and after each death."""

    browser: Browser
    extension: Extension
    person: Person

    def __init__(self, begin: Callable[[], AbstractContextManager[Browser]]) -> None:
        self._begin = begin
        self._life = ExitStack()

    def __enter__(self) -> Self:
        self.browser = self._life.enter_context(self._begin())
        self.extension = Extension(self.browser)
        self.person = Person(self.browser)
        self.browser.fresh_tab()
        return self

    def __exit__(self, *_: object) -> None:
        self._life.close()

    def loses_worker(self) -> None:
        self.browser.stops_worker()

    def reloads_page(self) -> None:
        self.browser.driver.refresh()

    def closes_page(self) -> None:
        self.browser.fresh_tab()

    def is_killed(self) -> None:
        """No warning, no farewell; then it is started again."""
        os.kill(self.browser.process, signal.SIGKILL)
        self._life.close()
        self.__enter__()
