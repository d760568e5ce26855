"""A picture of the whole screen for every step, numbered in their order."""

from pathlib import Path

from rich.console import Console

from tests.browser.drivers.browser import Browser


class Pictures:
    """`Pictures(browser, folder, console)("form", "The form is filled in")` → `05-form.png`."""

    def __init__(self, browser: Browser, folder: Path, console: Console) -> None:
        self._browser = browser
        self._folder = folder
        self._console = console
        self._taken = 0
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()

    def __call__(self, name: str, what: str) -> None:
        self._taken += 1
        file = self._folder / f"{self._taken:02}-{name}.png"
        self._browser.desktop.picture(file)
        self._console.print(f"[bold]{self._taken}[/bold]  {what}  [dim]{file.name}[/dim]")
