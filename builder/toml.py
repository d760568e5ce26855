"""Writing TOML, which the standard library only reads."""

import json
from typing import Any


def dumps(data: dict[str, Any]) -> str:
    """Values first, then a table for each table; what those hold stands on one line each."""
    values = [f"{key} = {literal(v)}" for key, v in data.items() if not isinstance(v, dict)]
    tables = [
        "\n".join([f"[{key}]", *(f"{name} = {literal(v)}" for name, v in table.items())])
        for key, table in data.items()
        if isinstance(table, dict)
    ]
    return "\n\n".join(["\n".join(values), *tables] if values else tables) + "\n"


def literal(value: Any) -> str:
    """A TOML value: JSON's texts and lists are TOML's too."""
    match value:
        case list() if any(isinstance(item, dict) for item in value):
            return "[\n" + "".join(f"  {literal(item)},\n" for item in value) + "]"
        case dict():
            return "{ " + ", ".join(f"{key} = {literal(v)}" for key, v in value.items()) + " }"
        case _:
            return json.dumps(value, ensure_ascii=False)
