"""Selenium Manager: fetches browsers and drivers where no package manager of ours does."""

import logging
from pathlib import Path

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.selenium_manager import SeleniumManager

# Chrome here is Chrome for Testing, which loads unpacked extensions as Chromium does.
QUESTIONS = {
    "chromium": ("chrome", "browser_path"),
    "chromedriver": ("chrome", "driver_path"),
    "firefox": ("firefox", "browser_path"),
    "geckodriver": ("firefox", "driver_path"),
}

DRIVERS_PATIENCE = 30
"""Seconds for each of two requests of a few megabytes; a network that drops them takes them all."""

# It warns of each of its tries; what is missing in the end is said once (provide.py).
logging.getLogger(SeleniumManager.__module__).setLevel(logging.ERROR)


def ask(program: str, *, fetch: bool) -> Path | None:
    """Path of a program that it has, or that it fetches if it may."""
    browser, answer = QUESTIONS[program]
    question = ["--browser", browser, "--skip-browser-in-path", "--skip-driver-in-path"]
    if answer == "driver_path":
        question += ["--timeout", str(DRIVERS_PATIENCE)]
    try:
        paths = SeleniumManager().binary_paths(question + ([] if fetch else ["--offline"]))
    except WebDriverException:
        return None
    path = Path(paths[answer]) if paths.get(answer) else None
    return path if path and path.exists() else None
