"""Beginning data files."""

from typing import Annotated

import typer

from builder import scaffold
from builder.commands.console import console
from builder.project import HERE

app = typer.Typer()
PANEL = "Begin data files; the build names every line that is still to be filled in"


@app.command(rich_help_panel=PANEL)
def new_language(
    language: Annotated[str, typer.Argument(help="Its tag: de, pt-BR …")],
) -> None:
    """Begin the files that a language lacks: Meta's words, our words, the letter."""
    for file in scaffold.new_language(HERE, language):
        console.print(f"{HERE.relative(file)}: fill it in, then `make build`")


@app.command(rich_help_panel=PANEL)
def new_form(form: Annotated[str, typer.Argument(help="Its id, as stored: instagram …")]) -> None:
    """Begin an objection form's file. An id of its own goes into the two lists of forms too."""
    console.print(f"{HERE.relative(scaffold.new_form(HERE, form))}: fill it in, then `make build`")
    console.print("A new id: add it to FormId in builder/catalogue/forms.py and in forms.d.ts")


@app.command(rich_help_panel=PANEL)
def new_page() -> None:
    """Begin another kind of page that the extension may see, at the end of sites.toml."""
    console.print(f"{HERE.relative(scaffold.new_page(HERE))}: fill in its end, then `make build`")
