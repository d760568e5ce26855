"""The command line."""

import typer

from builder.commands import begin, look, make, release
from builder.commands.console import ReadableErrors

app = typer.Typer(
    cls=ReadableErrors,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    help="From data and templates to an extension that browsers load and stores receive.",
)
for topic in (make, look, begin, release):
    app.add_typer(topic.app)
