"""Handing a version to the stores."""

from typing import Annotated

import typer

from builder.commands.console import console
from builder.project import BROWSERS, HERE, Browser

app = typer.Typer()
PANEL = "Hand a version to the stores"


@app.command(rich_help_panel=PANEL)
def listing() -> None:
    """Write the texts for the stores.

    dist/listing/<lang>.md: description and pictures; in the English one permissions and privacy.
    """
    from builder.catalogue import checked
    from builder.listing import listings

    for file in listings(HERE, checked(HERE)):
        console.print(str(HERE.relative(file)))


@app.command(rich_help_panel=PANEL)
def release(
    publish: Annotated[bool, typer.Option("--publish", help="Upload, not only say how.")] = False,
    store: Annotated[
        Browser | None, typer.Option(help="That browser's alone, where the other has it already.")
    ] = None,
) -> None:
    """Check and pack a version, and show the uploads.

    Version, changelog, pictures, style and tests; then the commands for the stores. None of them
    runs without --publish, which takes its credentials from the environment.
    """
    from builder.release import release as hand_over

    hand_over(HERE, console, publish=publish, browsers=[store] if store else BROWSERS)
