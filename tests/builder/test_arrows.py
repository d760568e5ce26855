"""Rooms of the extension know no others than docs/architecture.md lets them."""

import re
from pathlib import Path

from builder.project import HERE

IMPORTED = re.compile(r'(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"')


def allowed() -> dict[str, set[str]]:
    text = (HERE.root / "docs" / "architecture.md").read_text("utf-8")
    table = text.partition("| room | may know |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", table, re.M)
    return {room: set(re.findall(r"`(\w+)`", known)) for room, known in rows}


def known(script: Path) -> set[str]:
    """The other rooms that a script imports from, be it only a type."""
    extension = HERE.extension.resolve()
    targets = [
        (script.parent / name).resolve().relative_to(extension).parts[0]
        for name in IMPORTED.findall(script.read_text("utf-8"))
    ]
    return set(targets) - {script.relative_to(HERE.extension).parts[0]}


def test_arrows_point_as_the_architecture_says() -> None:
    used: dict[str, set[str]] = {}
    for script in [*HERE.extension.rglob("*.js"), *HERE.extension.rglob("*.d.ts")]:
        room = script.relative_to(HERE.extension).parts[0]
        used[room] = used.get(room, set()) | known(script)
    assert {room: rooms for room, rooms in used.items() if rooms} == allowed()
