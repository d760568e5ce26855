"""`python -m tests.demo`: a browser to click through; where there is no screen, it walks itself."""

import sys
from contextlib import ExitStack
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console

from builder.errors import ToolFailed, ToolMissing
from builder.project import HERE
from tests.browser.drivers.desktop import own_screen, virtual_desktop
from tests.browser.drivers.remote import BrowserMissing
from tests.browser.drivers.start_chromium import chromium
from tests.browser.drivers.start_firefox import firefox
from tests.demo.by_hand import by_hand
from tests.demo.walk import walk
from tests.replica import Replica

START = {"chromium": chromium, "firefox": firefox}


class Name(StrEnum):
    chromium = "chromium"
    firefox = "firefox"


class Language(StrEnum):
    en = "en"
    fr = "fr"


def main(
    browser: Annotated[Name, typer.Option(help="Which browser.")] = Name.chromium,
    language: Annotated[Language, typer.Option(help="Language of Meta's pages.")] = Language.en,
) -> None:
    """Exit code 0 only if the objection ended `confirmed`."""
    console = Console(highlight=False)
    screen = own_screen()
    extension = HERE.dist / browser
    if not extension.exists():
        sys.exit(f"{extension} is missing: run `make build` first")
    with ExitStack() as running:
        meta = running.enter_context(Replica())
        try:
            desktop = screen or running.enter_context(virtual_desktop())
            started = running.enter_context(START[browser](desktop, meta.port, extension, language))
            if screen:
                state = by_hand(started, console)
            else:
                state = walk(started, meta, language, HERE.build / "demo", console)
        except (BrowserMissing, ToolFailed, ToolMissing, TimeoutError) as error:
            sys.exit(f"{type(error).__name__}: {error}")
    if state != "confirmed":
        sys.exit(f"The objection ended as “{state or 'nothing on record'}”, not as “confirmed”.")
    console.print("[green]✓[/green] The objection is confirmed.")


if __name__ == "__main__":
    typer.run(main)
