"""On which line of a TOML text a value stands.

`tomllib` forgets positions, so this reads them from the plain layout that our files keep:
headers and keys at the start of a line, items of a list told by their own text. What it
cannot find it answers with the nearest line around.
"""

import re
from typing import Any

Where = tuple[str | int, ...]

HEADER = re.compile(r"(\[{1,2})([\w.-]+)\]{1,2}\s*(?:#.*)?$")
KEY = re.compile(r"\"?([\w-]+)\"?\s*=")


def line_of(text: str, data: dict[str, Any], where: Where) -> int:
    """The line, counted from 1, of the value that `where` leads to."""
    places = _places(text)
    known = next((n for n in range(len(where), 0, -1) if where[:n] in places), 0)
    if known == 0:
        return 1
    line = places[where[:known]]
    item = _reach(data, where[: known + 1])
    if known == len(where) or item is None:
        return line
    after = min((place for place in places.values() if place > line), default=None)
    lines = text.splitlines()[line - 1 : after - 1 if after else None]
    words = _telling(item)
    # As a whole first: it may be part of another text, too.
    wanted = (f'"{words}"', words)
    return next((n for w in wanted for n, found in enumerate(lines, line) if w in found), line)


def _places(text: str) -> dict[Where, int]:
    """The line of every header and every key."""
    places: dict[Where, int] = {}
    table: Where = ()
    for number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            table = tuple(header[2].split("."))
            if header[1] == "[[":
                table = (*table, sum(1 for place in places if place[:-1] == table))
            places[table] = number
        elif key := KEY.match(line):
            places.setdefault((*table, key[1]), number)
    return places


def _reach(data: Any, where: Where) -> Any:
    for step in where:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _telling(item: Any) -> str:
    """A part of an item's text that stands in the file as it is, without escapes."""
    if isinstance(item, dict):
        item = next((value for value in item.values() if isinstance(value, str)), "")
    return max(re.split(r'["\\\n]', str(item)), key=len)
