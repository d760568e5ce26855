"""A Chromium with one extension in it, or none, and what it spends on a page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from selenium.webdriver import ChromeOptions, Remote
from selenium.webdriver.chrome.service import Service

from builder.project import HERE
from tests.bench.spent import Spent, calls, spent
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.remote import session, webdriver_server
from tests.browser.drivers.start_chromium import ARGUMENTS

EXTENSIONS: dict[str, Path | None] = {
    "bare": None,
    "floor": Path(__file__).parent / "floor",
    "autoconsent": HERE.root / "node_modules/@duckduckgo/autoconsent/dist/addon-mv3",
    "ours": HERE.root / "dist/chromium",
}
"""Nothing; one empty script that sends one message; a peer as its package ships it; ours."""

STILL = 5
"""Looks in a row, a fifth of a second apart, between which next to nothing has run."""

NOTHING = 4.0
"""Milliseconds between two looks: what answering the look itself may take."""

SAMPLE = 100
"""Microseconds between two samples of the profiler."""


@dataclass
class Subject:
    name: str
    driver: Remote

    def opens(self, address: str) -> None:
        """With a profile running, until the page has come to rest."""
        self.driver.get("about:blank")
        self._command("Performance.enable")
        self.begins()
        self.driver.get(address)
        self.comes_to_rest()

    def begins(self) -> None:
        """A profile, which `spent` ends."""
        self._command("Profiler.enable")
        self._command("Profiler.setSamplingInterval", interval=SAMPLE)
        self._command("Profiler.start")

    def comes_to_rest(self) -> None:
        busy: list[float] = []

        def is_still() -> bool:
            busy.append(self.busy())
            return len(busy) > STILL and all(
                after - before < NOTHING
                for before, after in zip(busy[-STILL - 1 :], busy[-STILL:], strict=False)
            )

        until(is_still, f"{self.name} to come to rest", seconds=120, pause=0.2)

    def busy(self) -> float:
        """Milliseconds that the page's main thread has worked so far, whoever it worked for."""
        return self._metrics()["TaskDuration"] * 1000

    def heap(self) -> float:
        """Megabytes of script memory after a clean-up, all worlds of the page together."""
        self._command("HeapProfiler.collectGarbage")
        return self._metrics()["JSHeapUsedSize"] / 1e6

    def spent(self) -> Spent:
        """Since the page was opened, or since the profile was begun."""
        return spent(self._command("Profiler.stop")["profile"])

    def counts_calls(self) -> None:
        """From now on: samples miss what is short."""
        self._command("Profiler.enable")
        self._command("Profiler.startPreciseCoverage", callCount=True)

    def calls(self) -> int:
        """Of an extension's functions, since they are counted."""
        return calls(self._command("Profiler.takePreciseCoverage")["result"])

    def storm(self) -> None:
        """What comes late comes, and the page comes to rest again."""
        self.driver.set_script_timeout(60)
        self.driver.execute_async_script("window.storm(arguments[0])")
        self.comes_to_rest()

    def _metrics(self) -> dict[str, float]:
        answer = self._command("Performance.getMetrics")
        return {metric["name"]: metric["value"] for metric in answer["metrics"]}

    def _command(self, name: str, **parameters: Any) -> Any:
        call = {"cmd": name, "params": parameters}
        return self.driver.execute("executeCdpCommand", call)["value"]


@contextmanager
def subject(name: str, desktop: Desktop, port: int) -> Iterator[Subject]:
    """One of `EXTENSIONS`. Raises BrowserMissing."""
    options = ChromeOptions()
    for argument in ARGUMENTS:
        options.add_argument(argument)
    options.add_argument(f"--host-resolver-rules=MAP * 127.0.0.1:{port}")
    if extension := EXTENSIONS[name]:
        options.add_argument(f"--load-extension={extension}")
    options.add_experimental_option("excludeSwitches", ["enable-automation"])
    server = webdriver_server("chromium", "chromedriver", options, Service, desktop.environment)
    with server as address, session(address, options) as driver:
        yield Subject(name, driver)
