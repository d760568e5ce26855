"""Making what ships."""

from contextlib import suppress

import typer

from builder.commands.console import console
from builder.project import HERE

app = typer.Typer()
PANEL = "Make what browsers load and stores receive"


@app.command(rich_help_panel=PANEL)
def build() -> None:
    """Make dist/chromium and dist/firefox.

    Each is an unpacked extension that its browser loads. Says file, line and remedy for whatever
    is wrong in the data.
    """
    from builder.build import build as make

    changed = make(HERE)
    console.print(f"dist/chromium, dist/firefox: {'made' if changed else 'nothing has changed'}")


@app.command(rich_help_panel=PANEL)
def watch() -> None:
    """Build after every change, and reload a browser.

    Chromium, with a profile that ends with it: extension and page are there anew within a second.
    """
    from builder.build import build as make
    from builder.live.browser import maintainers_browser
    from builder.live.reloading import Reloading
    from builder.watch import watch as stay

    make(HERE, ["chromium"])
    with suppress(KeyboardInterrupt), maintainers_browser(HERE, by_hand=True) as live:
        reloading = Reloading(live)
        console.print("watching; Ctrl+C ends it")
        stay(HERE, reloading, console.print)


@app.command(rich_help_panel=PANEL)
def package() -> None:
    """Make the archives that stores receive.

    One for each browser and one of the source, byte for byte the same wherever they are made.
    """
    from builder.package import package as make

    for archive in make(HERE):
        console.print(str(HERE.relative(archive)))


@app.command(rich_help_panel=PANEL)
def lint() -> None:
    """Check style, types, and what Firefox accepts.

    ruff, mypy, tsc, prettier, eslint, and web-ext on what was built.
    """
    from builder.lint import lint as check

    check(HERE, console)


@app.command(rich_help_panel=PANEL)
def tools() -> None:
    """Find browsers, drivers and a screen, or install them.

    What can neither be found nor installed is named, with the command that would.
    """
    from builder.tools.provide import provide

    provide(console)


@app.command(rich_help_panel=PANEL)
def coverage() -> None:
    """Write docs/coverage.md.

    Which of Meta's words were quoted from its pages, and which are composed, language by language.
    """
    from builder.catalogue import checked
    from builder.coverage import page, render

    page(HERE).write_text(render(checked(HERE)), "utf-8")
    console.print(str(HERE.relative(page(HERE))))
