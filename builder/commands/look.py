"""Looking at Meta's pages."""

import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Annotated

import typer
from rich.syntax import Syntax

from builder.commands.console import console
from builder.project import HERE

app = typer.Typer()
PANEL = "Look at Meta's pages in a real browser, as the extension sees them"


@app.command(rich_help_panel=PANEL)
def explain(
    page: Annotated[str, typer.Argument(help="An address, or the file of a saved page.")],
    url: Annotated[str, typer.Option(help="Where the saved page was found.")] = "",
) -> None:
    """Show what the extension takes a page for, and why.

    Signal by signal, then element by element, as the page report of the popup has it.
    """
    from builder.build import build
    from builder.live.explain import asked
    from builder.live.explain import explain as told

    wanted = asked(page, url)
    build(HERE, ["chromium"])
    console.print(told(HERE, wanted), markup=False)


@app.command(rich_help_panel=PANEL)
def capture(
    url: Annotated[str, typer.Argument(help="Where to begin. You go on from there.")],
) -> None:
    """Save a page as a fixture, with nobody in it.

    Opens a browser. Log in, go to the page, come back and press Enter. Of its words only those
    stay that the catalogue knows; you say which others are Meta's own, and whether any that stay
    name somebody, see all that was replaced, and say whether to write it.
    """
    from builder.build import build
    from builder.catalogue import checked
    from builder.live.address import whole
    from builder.live.browser import maintainers_browser
    from builder.live.capture import capture as taken

    start = whole(url)
    build(HERE, ["chromium"])
    with maintainers_browser(HERE, by_hand=True) as live:
        live.open(start)
        typer.prompt("Log in, go to the page, then press Enter", default="", show_default=False)
        page = taken(live, HERE, checked(HERE))
    page = page.knowing(
        _chosen(page.page.lost(), "Which of these are Meta's own words, and nobody's name?")
    )
    page = page.hiding(_chosen(page.page.stays(), "All this stays. Which of it names somebody?"))
    console.print(Syntax("\n".join(page.diff()), "diff", word_wrap=True))
    file = page.file(HERE)
    typer.confirm(f"Is nobody left in it? Write {HERE.relative(file)}?", abort=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page.fixture(), "utf-8")


@app.command(rich_help_panel=PANEL)
def check_live(
    locale: Annotated[str, typer.Option(help="The language to ask pages for.")] = "en_GB",
) -> None:
    """Visit the known addresses and print what moved.

    With an entry for the catalogue, and where to paste it. Fills in nothing and sends nothing. On a
    terminal and a screen it waits for you to log in where that is asked for; what it cannot see is
    marked with a question mark. Exits with 1 if anything moved.
    """
    from builder.build import build
    from builder.catalogue import checked
    from builder.live.browser import maintainers_browser
    from builder.live.check import Check, locale_of

    wanted = locale_of(locale)
    build(HERE, ["chromium"])
    log_in = _log_in if attended() else None
    marks: Counter[str] = Counter()
    with maintainers_browser(HERE) as live:
        check = Check(live, HERE, checked(HERE), wanted, log_in=log_in)
        for seen in check.everything():
            mark = "✗" if seen.moved else "?" if seen.unchecked else "✓"
            console.print(f"{mark} {seen.address}  {seen.moved or seen.unchecked}", markup=False)
            if seen.entry:
                console.print(Syntax(seen.entry, "toml"))
            marks[mark] += 1
    console.print(f"{marks['✓']} as known, {marks['✗']} moved, {marks['?']} not checked")
    raise typer.Exit(1 if marks["✗"] else 0)


def attended() -> bool:
    """Whether somebody sits here who can log in."""
    from builder.live.browser import has_screen

    return sys.stdin.isatty() and has_screen()


def _log_in(host: str) -> None:
    """Enter alone goes on without."""
    typer.prompt(f"Log in to {host}, then press Enter", default="", show_default=False)


def _chosen(lines: Sequence[str], question: str) -> set[str]:
    """Those that a person answers the question with. Nothing is asked where there are none."""
    if not lines:
        return set()
    for number, line in enumerate(lines, 1):
        console.print(f"{number:>3}  {line}", markup=False)
    known = partial(_numbered, lines)
    asked = f"{question} Numbers, or just Enter"
    return set(typer.prompt(asked, default="", show_default=False, value_proc=known))


def _numbered(lines: Sequence[str], answer: str) -> set[str]:
    """Those whose numbers are answered. Whatever else is in it is told, and asked for again."""
    numbers = answer.replace(",", " ").split()
    by_number = {str(number): line for number, line in enumerate(lines, 1)}
    if unknown := [number for number in numbers if number not in by_number]:
        raise typer.BadParameter(f"no line has the number {unknown[0]}")
    return {by_number[number] for number in numbers}
