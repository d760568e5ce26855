"""Beginning data files."""

from typing import Annotated

import typer

from builder import scaffold, scaffold_language
from builder.commands.console import console
from builder.project import HERE

app = typer.Typer()
PANEL = "Begin data files; the build names every line that is still to be filled in"


@app.command(rich_help_panel=PANEL)
def new_language(
    language: Annotated[str, typer.Argument(help="Its tag: de, pt-BR …")],
) -> None:
    """Begin the files that a language lacks.

    Meta's words, our own, the letters, and sayings to try the words on: English, with a mark before
    each text to translate.
    """
    for file in scaffold_language.new_language(HERE, language):
        console.print(f"{HERE.relative(file)}: fill it in, then `make build` and `npm test`")


@app.command(rich_help_panel=PANEL)
def new_form(form: Annotated[str, typer.Argument(help="Its id, as stored: instagram …")]) -> None:
    """Begin an objection form's file."""
    console.print(f"{HERE.relative(scaffold.new_form(HERE, form))}: fill it in, then `make build`")


@app.command(rich_help_panel=PANEL)
def new_page() -> None:
    """Begin another page that the extension may see.

    At the end of extension/catalogue/sites.toml. What stands there, the person is asked to allow.
    """
    console.print(f"{HERE.relative(scaffold.new_page(HERE))}: fill in its end, then `make build`")
