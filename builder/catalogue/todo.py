"""What a scaffold left to be filled in (builder/scaffold.py). Nothing ships before it is."""

from collections.abc import Iterator
from typing import Any

from builder.catalogue.locate import Where
from builder.catalogue.source import Source

TODO = "TODO"


def unfilled(source: Source) -> Iterator[tuple[Where, str, str]]:
    """Place, what and remedy for each value that begins with the mark."""
    for where, text in _texts(source.data, ()):
        if text.startswith(TODO):
            name = ".".join(map(str, where))
            yield where, f"{name} is still to be filled in", f"replace “{text}”"


def _texts(value: Any, where: Where) -> Iterator[tuple[Where, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, (*where, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, (*where, index))
