"""Having all that is needed: found if it can be, installed if it may be, else named."""

import os

from rich.console import Console

from builder.errors import ToolMissing
from builder.tools import debian, geckodriver
from builder.tools.needs import Need, needs
from builder.tools.selenium_manager import ask
from builder.tools.where import find


def provide(console: Console) -> None:
    """Says of each thing that cannot be had what to do.

    In CI (`CI=true`) a missing browser raises ToolMissing, so that no run is green without it.
    """
    missing = _missing()
    packages = [need.package for need in missing if need.package]
    if packages and debian.can_install():
        debian.install(packages, console)
    for need in _missing():
        if need.is_browser:
            console.print(f"{need.name}: asking Selenium Manager")
            ask(need.name, fetch=True)
    # Last, for it takes minutes.
    if any(need.name == "geckodriver" for need in _missing()) and geckodriver.can_build():
        geckodriver.build(console)
    _report(_missing(), console)


def _missing() -> list[Need]:
    find.cache_clear()
    return [need for need in needs() if not need.is_there()]


def _report(missing: list[Need], console: Console) -> None:
    for need in missing:
        if need.is_browser and os.environ.get("CI") == "true":
            raise ToolMissing(need.name, need.remedy)
        console.print(f"{need.name} is missing: {need.why}.\n  → {need.remedy}", style="yellow")
    if not missing:
        console.print("browsers, drivers, screen: all there")
