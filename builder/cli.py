"""The command line."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.console import Console

from builder.errors import BuilderError
from builder.project import HERE

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="From data and templates to an extension that browsers load and stores receive.",
)
console = Console(highlight=False, soft_wrap=True)


@contextmanager
def readable_errors() -> Iterator[None]:
    """Our own errors are messages for a person; all others are bugs and keep their traceback."""
    try:
        yield
    except BuilderError as error:
        console.print(str(error), style="red", markup=False)
        raise typer.Exit(1) from error


@app.command()
def build() -> None:
    """Make dist/chromium and dist/firefox, each a loadable unpacked extension."""
    from builder.build import build as make

    with readable_errors():
        changed = make(HERE)
    console.print(f"dist/chromium, dist/firefox: {'made' if changed else 'nothing has changed'}")


@app.command()
def package() -> None:
    """Make the archives that stores receive, byte for byte the same at every run."""
    from builder.package import package as make

    with readable_errors():
        for archive in make(HERE):
            console.print(str(HERE.relative(archive)))


@app.command()
def lint() -> None:
    """Check Python, JavaScript, types, and the built extension for Firefox."""
    from builder.lint import lint as check

    with readable_errors():
        check(HERE, console)


@app.command()
def tools() -> None:
    """Find the browsers and their drivers, or install what is missing where that can be done."""
    from builder.tools.provide import provide

    with readable_errors():
        provide(console)


@app.command()
def coverage() -> None:
    """Write docs/coverage.md: which words were quoted from Meta's pages, and which are composed."""
    from builder.catalogue import checked
    from builder.coverage import page, render

    with readable_errors():
        page(HERE).write_text(render(checked(HERE)), "utf-8")
    console.print(str(HERE.relative(page(HERE))))
