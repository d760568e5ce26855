"""A build after every change, and a browser that loads what was built."""

import time
from collections.abc import Callable

from builder.build import build
from builder.errors import BuilderError
from builder.live.reloading import Reloading
from builder.project import Project

PAUSE = 0.1
"""Seconds between two looks. A look reads every file, in a fiftieth of a second."""


def watch(project: Project, reloading: Reloading, say: Callable[[str], None]) -> None:
    """Until it is interrupted. What goes wrong is said once; the browser keeps the old build."""
    said = ""
    while True:
        news = look(project, reloading)
        if news and news != said:
            say(news)
        said = news
        time.sleep(PAUSE)


def look(project: Project, reloading: Reloading) -> str:
    """What happened; "" if nothing has changed. Builds for the browser that is watched alone."""
    try:
        if not build(project, ["chromium"]):
            return ""
        reloading.reload()
    except BuilderError as error:
        return str(error)
    return "built, and loaded anew"
