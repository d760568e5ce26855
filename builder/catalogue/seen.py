"""How fresh the catalogue is."""

from collections.abc import Iterator
from typing import Any


def newest(data: Any) -> str:
    """The newest `seen` anywhere in it; "" if there is none."""
    return max(_days(data), default="")


def _days(data: Any) -> Iterator[str]:
    match data:
        case dict():
            yield from (day for key, day in data.items() if key == "seen")
            yield from (day for value in data.values() for day in _days(value))
        case list():
            yield from (day for value in data for day in _days(value))
