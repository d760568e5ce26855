"""How the command line speaks."""

from typing import Any

import typer
from rich.console import Console
from typer.core import TyperGroup

from builder.errors import BuilderError

console = Console(highlight=False, soft_wrap=True)


class ReadableErrors(TyperGroup):
    """Our own errors are messages for a person; all others are bugs and keep their traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Exit code 1 for a BuilderError."""
        try:
            return super().invoke(ctx)
        except BuilderError as error:
            console.print(str(error), style="red", markup=False)
            raise typer.Exit(1) from error
