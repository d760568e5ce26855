"""A build after every change, and a browser that loads what was built."""

import time
from collections.abc import Callable

from builder.build import build
from builder.errors import BuilderError
from builder.live.asking import Live
from builder.project import Project

PAUSE = 0.2
"""Seconds between two looks. A look reads every file, in a hundredth of a second."""


def watch(project: Project, live: Live, say: Callable[[str], None]) -> None:
    """Until it is interrupted. What goes wrong is said once; the browser keeps the old build."""
    said = ""
    while True:
        news = look(project, live)
        if news and news != said:
            say(news)
        said = news
        time.sleep(PAUSE)


def look(project: Project, live: Live) -> str:
    """What happened; "" if nothing has changed."""
    try:
        if not build(project):
            return ""
        live.reload()
    except BuilderError as error:
        return str(error)
    return "built, and loaded anew"
