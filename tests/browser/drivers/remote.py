"""The WebDriver server that drives a browser: our own, or a Selenium Grid's."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import ChromeOptions, FirefoxOptions, Remote
from selenium.webdriver.common.service import Service
from urllib3.exceptions import HTTPError

from builder.tools import Program, find


class BrowserMissing(Exception):
    """A browser, or its driver, that is not on this machine."""


def grid() -> str | None:
    """The Grid's address, if the run is to use one.

    Its node must share this machine's files, loopback network and `DISPLAY`: the extension is
    loaded from `dist/`, the replica listens on 127.0.0.1, and keys are pressed on the screen.
    For Firefox, the node's geckodriver is started with `--allow-system-access`.
    """
    return os.environ.get("SELENIUM_REMOTE_URL")


def _path(program: Program) -> Path:
    found = find(program)
    if not found:
        raise BrowserMissing(f"{program} was not found; `make test` installs it where it can")
    return found


@contextmanager
def session(address: str, options: ChromeOptions | FirefoxOptions) -> Iterator[Remote]:
    """A browser, closed at the end."""
    driver = Remote(address, options=options)
    try:
        yield driver
    finally:
        # Ctrl+C reaches browser and driver too: then nothing is left to close.
        with suppress(WebDriverException, HTTPError, ConnectionError):
            driver.quit()


@contextmanager
def webdriver_server(
    browser: Program,
    driver: Program,
    options: ChromeOptions | FirefoxOptions,
    service: type[Service],
    environment: Mapping[str, str],
) -> Iterator[str]:
    """The address to start sessions at. Names in `options` which program is the browser."""
    if address := grid():
        yield address
        return
    options.binary_location = str(_path(browser))
    arguments = ["--allow-system-access"] if driver == "geckodriver" else None
    own = service(executable_path=str(_path(driver)), service_args=arguments, env=dict(environment))
    own.start()
    try:
        yield own.service_url
    finally:
        own.stop()
