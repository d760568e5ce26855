"""A maintainer's browser: with the built extension in it and nobody's details."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from builder.errors import BrowserFailed, ToolMissing
from builder.live.asking import Live
from builder.live.chromium_id import extension_id
from builder.project import Project
from builder.tools import Program, find


@contextmanager
def maintainers_browser(
    project: Project, arguments: Sequence[str] = (), *, by_hand: bool = False
) -> Iterator[Live]:
    """Chromium with `dist/chromium`, under a profile that ends with it.

    `arguments` are Chromium's own. `by_hand`: a person works in it, and must see it. Raises
    ToolMissing, BrowserFailed.
    """
    if by_hand and not has_screen():
        remedy = "set DISPLAY or WAYLAND_DISPLAY to one that you see, and try again"
        raise ToolMissing("A screen", remedy)
    extension = project.dist / "chromium"
    options = ChromeOptions()
    options.binary_location = str(_path("chromium"))
    for argument in ("--no-first-run", f"--load-extension={extension}", *_machine(), *arguments):
        options.add_argument(argument)
    # Meta turns away what says that it is driven; a maintainer drives it by hand.
    options.add_experimental_option("excludeSwitches", ["enable-automation"])
    options.add_experimental_option("enableExtensionTargets", True)
    try:
        driver = Chrome(options, Service(str(_path("chromedriver"))))
    except WebDriverException as error:
        remedy = "`make tools` finds or installs a browser and its driver that fit each other"
        raise BrowserFailed(f"Chromium does not start: {error.msg}", remedy) from error
    try:
        yield Live(driver, f"chrome-extension://{extension_id(extension)}")
    except WebDriverException as error:
        remedy = "try again, and leave its window open until it is closed for you"
        raise BrowserFailed(f"Chromium answers no more: {error.msg}", remedy) from error
    finally:
        driver.quit()


def has_screen() -> bool:
    """Whether a window would be seen."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def _machine() -> list[str]:
    """What this machine asks for: root has no sandbox, and without a screen there is no window."""
    root = sys.platform == "linux" and os.geteuid() == 0
    return (["--no-sandbox"] if root else []) + ([] if has_screen() else ["--headless=new"])


def _path(program: Program) -> Path:
    found = find(program)
    if found is None:
        raise ToolMissing(program, "run `make tools`, which finds or installs it")
    return found
