"""Handing a version to the stores."""

from typing import Annotated

import typer

from builder.commands.console import console
from builder.project import HERE

app = typer.Typer()
PANEL = "Hand a version to the stores"


@app.command(rich_help_panel=PANEL)
def listing() -> None:
    """Write dist/listing/<lang>.md: text, pictures, permissions and privacy answers for stores."""
    from builder.catalogue import checked
    from builder.listing import listings

    for file in listings(HERE, checked(HERE)):
        console.print(str(HERE.relative(file)))


@app.command(rich_help_panel=PANEL)
def release(
    publish: Annotated[bool, typer.Option("--publish", help="Upload, not only say how.")] = False,
) -> None:
    """Check version, changelog, pictures, style and tests, pack, and show the uploads."""
    from builder.release import release as hand_over

    hand_over(HERE, console, publish=publish)
