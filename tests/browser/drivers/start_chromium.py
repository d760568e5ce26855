"""Starting Chromium with the extension in it, headed: its popup opens only where there is a screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver import ChromeOptions
from selenium.webdriver.chrome.service import Service

from builder.live.chromium_id import extension_id
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.remote import session, webdriver_server

#: Nothing but the page and the extension shall speak, and nothing shall stand before the page.
ARGUMENTS = [
    "--no-sandbox",
    "--test-type",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--ignore-certificate-errors",
    "--password-store=basic",
    "--disable-search-engine-choice-screen",
    "--disable-features=AutofillServerCommunication,OptimizationHints,Translate",
    "--window-position=0,0",
    "--window-size=1280,800",
]


@contextmanager
def chromium(
    desktop: Desktop,
    port: int,
    extension: Path,
    language: str = "en",
    profile: Path | None = None,
) -> Iterator[Chromium]:
    """`port` is the replica's: every host there is, is the replica for this browser.

    `profile` is a folder that outlives the browser; without one, nothing does.
    """
    name = extension_id(extension)
    options = ChromeOptions()
    for argument in ARGUMENTS:
        options.add_argument(argument)
    options.add_argument(f"--host-resolver-rules=MAP * 127.0.0.1:{port}")
    options.add_argument(f"--load-extension={extension}")
    options.add_argument(f"--lang={language}")
    if profile:
        options.add_argument(f"--user-data-dir={profile}")
    preferences = {"extensions.pinned_extensions": [name], "intl.accept_languages": language}
    options.add_experimental_option("prefs", preferences)
    options.add_experimental_option("excludeSwitches", ["enable-automation"])
    options.add_experimental_option("enableExtensionTargets", True)
    options.set_capability("goog:loggingPrefs", {"browser": "WARNING"})
    environment = {**desktop.environment, "LANGUAGE": language}
    server = webdriver_server("chromium", "chromedriver", options, Service, environment)
    with server as address, session(address, options) as driver:
        yield Chromium(driver, desktop, extension, f"chrome-extension://{name}")
