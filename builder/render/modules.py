"""Data as ES modules that a store reviewer can read."""

import json
from pathlib import Path
from typing import Any

SOURCES = {
    "sites": "extension/catalogue/sites.toml",
    "engine": "extension/catalogue/engine.toml",
    "day": "what extension/catalogue/ holds: the newest day on which any of it was seen",
    "countries": "extension/catalogue/countries.toml",
    "laws": "extension/catalogue/laws.toml",
    "authorities": "extension/catalogue/authorities.toml",
    "controllers": "extension/catalogue/controllers.toml",
    "mailboxes": "extension/catalogue/mailboxes.toml",
    "forms": "extension/catalogue/forms/*.toml",
    "offered": "extension/catalogue/forms/*.toml and countries.toml",
    "wording": "extension/catalogue/wording/*.toml",
    "letters": "extension/letters/*.toml",
}


def write_modules(modules: dict[str, Any], folder: Path) -> None:
    """Writes `<name>.js` for each, its value as the default export."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, value in modules.items():
        text = f"// Rendered from {SOURCES[name]}\nexport default {literal(value)};\n"
        (folder / f"{name}.js").write_text(text, "utf-8")


def literal(value: Any, indent: str = "") -> str:
    """JSON, a line for every key and every record, lists of plain values on one line."""
    inner = indent + "  "
    if isinstance(value, dict) and value:
        items = [f"{json.dumps(key)}: {literal(item, inner)}" for key, item in value.items()]
        opening, closing = "{", "}"
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        items = [literal(item, inner) for item in value]
        opening, closing = "[", "]"
    else:
        return json.dumps(value, ensure_ascii=False)
    return "\n".join([opening, *(f"{inner}{item}," for item in items), f"{indent}{closing}"])
