"""Where a browser or its driver stands on this machine."""

import os
import shutil
from functools import cache
from pathlib import Path
from typing import Literal

from builder.tools.selenium_manager import ask

Program = Literal["chromium", "chromedriver", "firefox", "geckodriver"]

COMMANDS: dict[Program, tuple[str, ...]] = {
    # Not Google Chrome: since 137 it ignores `--load-extension`.
    "chromium": ("chromium", "chromium-browser"),
    "chromedriver": ("chromedriver",),
    "firefox": ("firefox", "firefox-esr"),
    "geckodriver": ("geckodriver",),
}


def cache_folder() -> Path:
    """Outside the checkout, so that what took minutes to build outlives it."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "right-to-object"


@cache
def find(program: Program) -> Path | None:
    """From the PATH, our cache, or what Selenium Manager fetched earlier. Fetches nothing."""
    for command in COMMANDS[program]:
        if found := shutil.which(command):
            return Path(found)
    ours = cache_folder() / program / "bin" / program
    return ours if ours.exists() else ask(program, fetch=False)
