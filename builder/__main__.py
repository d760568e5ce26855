"""`python -m builder`."""

from builder.cli import app

app()
