"""What `make demo` and `make test` need beside Python and Node.js."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from builder.tools.where import Program, find


@dataclass(frozen=True)
class Need:
    """`package` is Debian's, empty where it has none. `why` completes "without it …"."""

    name: str
    package: str
    is_there: Callable[[], bool]
    why: str
    is_browser: bool = False

    @property
    def remedy(self) -> str:
        """What to do where we may not install it."""
        if not self.package:
            return f"cargo install {self.name}"
        where = "" if sys.platform == "linux" else "on Linux, in a container for instance: "
        return f"{where}apt-get install {self.package}"


DEBIAN: dict[Program, str] = {
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "firefox": "firefox-esr",
    "geckodriver": "",
}


def needs() -> list[Need]:
    """Browsers and drivers first, then what gives them a screen, keys, pictures and letters."""
    return [*(_program(name) for name in get_args(Program)), *_desktop()]


def _program(name: Program) -> Need:
    return Need(name, DEBIAN[name], lambda: bool(find(name)), "a browser stays untested", True)


def _desktop() -> list[Need]:
    def command(name: str) -> Callable[[], bool]:
        return lambda: shutil.which(name) is not None

    no_screen = "browsers have no screen to be tested on"
    return [
        Need("Xvfb", "xvfb", command("Xvfb"), no_screen),
        Need("xdotool", "xdotool", command("xdotool"), "no key can be pressed as a person would"),
        Need("import", "imagemagick", command("import"), "the demo takes no pictures"),
        Need("fonts", "fonts-dejavu-core", _has_fonts, "pictures show boxes for letters"),
    ]


def _has_fonts() -> bool:
    """Other systems come with some."""
    return sys.platform != "linux" or any(Path("/usr/share/fonts").rglob("*.ttf"))
