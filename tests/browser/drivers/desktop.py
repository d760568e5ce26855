"""A desktop of its own for a browser: nothing on it is shared with another test worker."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from builder.errors import ToolFailed, ToolMissing
from builder.tools.needs import needs
from tests.browser.drivers.awaiting import until

SIZE = "1280x800x24"


@dataclass(frozen=True)
class Desktop:
    """`display` as in `DISPLAY`. Keys, clicks and pictures are those of the whole screen."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}

    def press_keys(self, *combinations: str) -> None:
        """`press_keys("alt+shift+o")`, as xdotool names keys."""
        self._run("xdotool", "key", "--clearmodifiers", *combinations)

    def type(self, text: str) -> None:
        self._run("xdotool", "type", "--delay", "5", text)

    def click(self, x: float, y: float) -> None:
        self._run("xdotool", "mousemove", str(round(x)), str(round(y)), "click", "1")

    def moves_mouse(self, x: float, y: float) -> None:
        self._run("xdotool", "mousemove", str(round(x)), str(round(y)))

    def presses_mouse(self, x: float, y: float) -> None:
        self._run("xdotool", "mousemove", str(round(x)), str(round(y)), "mousedown", "1")

    def lets_go_of_mouse(self) -> None:
        self._run("xdotool", "mouseup", "1")

    def focuses(self, name: str) -> None:
        """A window by its name: where there is no window manager, nobody else gives it the focus."""
        self._run("xdotool", "search", "--sync", "--onlyvisible", "--name", name, "windowfocus")

    def picture(self, file: Path) -> None:
        """Of the screen at rest: two pictures in a row that are the same."""

        def is_at_rest() -> bool:
            before = file.read_bytes() if file.exists() else b""
            self._run("import", "-window", "root", "-strip", str(file))
            return file.read_bytes() == before

        until(is_at_rest, "the screen to come to rest")

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run([_path(program), *arguments], env=self.environment, check=True)


class Screen(Desktop):
    """The one that a person sits before."""

    def focuses(self, name: str) -> None:
        """Its own window manager does."""


def own_screen() -> Screen | None:
    """None where nobody looks on, as in CI."""
    if os.environ.get("CI") == "true":
        return None
    display = os.environ.get("DISPLAY", "")
    return Screen(display) if display or sys.platform == "darwin" else None


@contextmanager
def virtual_desktop() -> Iterator[Desktop]:
    """An X server without a screen, under a number that it chooses itself.

    Raises ToolMissing, ToolFailed.
    """
    program = _path("Xvfb")
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    # Not a pipe: nobody reads it while all is well, and a full one would stop the server.
    with TemporaryFile("w+") as complaints:
        server = subprocess.Popen(
            command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=complaints
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                server.wait()
                complaints.seek(0)
                raise ToolFailed("Xvfb", complaints.read())
            yield Desktop(f":{number}")
        finally:
            server.terminate()
            server.wait()


def _path(program: str) -> str:
    found = shutil.which(program)
    if not found:
        raise ToolMissing(program, next(one.remedy for one in needs() if one.name == program))
    return found
