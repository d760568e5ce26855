"""Asking the extension's own functions, so that nothing is judged twice (shipped.mjs)."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from builder.programs import node, run

SCRIPT = Path(__file__).with_suffix(".mjs")

Call = tuple[Any, ...]
"""`("lib/patterns.js", "says", patterns, text)`: module, function, arguments as JSON has them."""


def url(address: str) -> dict[str, str]:
    """As an argument: what JavaScript calls a URL."""
    return {"href": address}


def ask(folder: Path, calls: Sequence[Call]) -> list[Any]:
    """What each call answers, None for nothing.

    `folder` holds the extension: as it is written, or rendered where a module reads data.
    Raises ToolMissing, ToolFailed.
    """
    if not calls:
        return []
    told = run([node(), str(SCRIPT), str(folder)], cwd=folder, stdin=json.dumps(calls))
    return list(json.loads(told))
