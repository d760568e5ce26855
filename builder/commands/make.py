"""Making what ships."""

from contextlib import suppress

import typer

from builder.commands.console import console
from builder.project import HERE

app = typer.Typer()
PANEL = "Make what browsers load and stores receive"


@app.command(rich_help_panel=PANEL)
def build() -> None:
    """Make dist/chromium and dist/firefox, each a loadable unpacked extension."""
    from builder.build import build as make

    changed = make(HERE)
    console.print(f"dist/chromium, dist/firefox: {'made' if changed else 'nothing has changed'}")


@app.command(rich_help_panel=PANEL)
def watch() -> None:
    """Build after every change, and load the extension anew in a browser of its own."""
    from builder.build import build as make
    from builder.live.browser import maintainers_browser
    from builder.watch import watch as stay

    make(HERE)
    with suppress(KeyboardInterrupt), maintainers_browser(HERE) as live:
        console.print("watching; Ctrl+C ends it")
        stay(HERE, live, console.print)


@app.command(rich_help_panel=PANEL)
def package() -> None:
    """Make the archives that stores receive, byte for byte the same at every run."""
    from builder.package import package as make

    for archive in make(HERE):
        console.print(str(HERE.relative(archive)))


@app.command(rich_help_panel=PANEL)
def lint() -> None:
    """Check Python, JavaScript, types, and the built extension for Firefox."""
    from builder.lint import lint as check

    check(HERE, console)


@app.command(rich_help_panel=PANEL)
def tools() -> None:
    """Find the browsers and their drivers, or install what is missing where that can be done."""
    from builder.tools.provide import provide

    provide(console)


@app.command(rich_help_panel=PANEL)
def coverage() -> None:
    """Write docs/coverage.md: which words were quoted from Meta's pages, and which are composed."""
    from builder.catalogue import checked
    from builder.coverage import page, render

    page(HERE).write_text(render(checked(HERE)), "utf-8")
    console.print(str(HERE.relative(page(HERE))))
