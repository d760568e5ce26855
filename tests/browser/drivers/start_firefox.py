"""Starting Firefox with the extension in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium.webdriver import Firefox as LocalFirefox
from selenium.webdriver import FirefoxOptions
from selenium.webdriver.firefox.service import Service

from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.firefox import Firefox
from tests.browser.drivers.firefox_toolbar import Toolbar
from tests.browser.drivers.remote import session, webdriver_server


@contextmanager
def firefox(
    desktop: Desktop,
    port: int,
    extension: Path,
    language: str = "en",
    profile: Path | None = None,
) -> Iterator[Firefox]:
    """`port` is the replica's: every host there is, is the replica for this browser.

    `language` is the one that pages are asked for; Firefox's own is that of its language pack.
    `profile` is a folder that outlives the browser; without one, nothing does.
    """
    options = FirefoxOptions()
    options.accept_insecure_certs = True
    preferences: dict[str, str | bool] = {
        "network.dns.forceResolve": "127.0.0.1",
        "network.socket.forcePort": f"443={port}",
        "network.stricttransportsecurity.preloadlist": False,
        # Its own notifications: a machine without a desktop has nobody to show the system's.
        "alerts.useSystemBackend": False,
        "intl.accept_languages": language,
        "extensions.webextOptionalPermissionPrompts": False,
        # An add-on that is loaded for one run loses what it stored at the end of it; one from a store does not.
        "extensions.webextensions.keepStorageOnUninstall": True,
        "extensions.webextensions.keepUuidOnUninstall": True,
    }
    for name, value in preferences.items():
        options.set_preference(name, value)
    # As it opens: without a window manager, Firefox waits for five seconds to be told of a new size.
    for argument in ("--width=1280", "--height=800"):
        options.add_argument(argument)
    if profile:
        options.add_argument("-profile")
        options.add_argument(str(profile))
    server = webdriver_server("firefox", "geckodriver", options, Service, desktop.environment)
    with server as address, session(address, options) as driver:
        desktop.focuses("Firefox")
        # The method is written for a local Firefox but is the same command to a remote one.
        name = LocalFirefox.install_addon(driver, str(extension), temporary=True)  # type: ignore[arg-type]
        toolbar = Toolbar(driver, name)
        yield Firefox(driver, desktop, extension, toolbar.origin(), toolbar)
