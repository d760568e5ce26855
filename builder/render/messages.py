"""Our own words in the browsers' format: `_locales/<folder>/messages.json`."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from builder.catalogue.loaded import SOURCE_LANGUAGE
from builder.catalogue.locales import PLACEHOLDER, Locale
from builder.project import Browser

FOLDERS: dict[Browser, dict[str, list[str]]] = {
    # The Web Store lists Norwegian under its older code; the browser (156) looks for `nb` alone.
    "chromium": {"nb": ["nb", "no"], "pt": ["pt_PT"]},
    # It speaks Nynorsk too, and would show whoever reads that English sooner than Bokmål.
    "firefox": {"nb": ["nb", "nn"], "pt": ["pt_PT"]},
}
"""Languages whose folder isn't simply the language with an underscore."""


def write_locales(locales: Mapping[str, Locale], browser: Browser, folder: Path) -> None:
    """Writes every language into the folders where the browser looks for it."""
    english = locales[SOURCE_LANGUAGE]
    for language, locale in locales.items():
        text = json.dumps(messages(locale, english), ensure_ascii=False, indent=2) + "\n"
        for name in FOLDERS[browser].get(language, [language.replace("-", "_")]):
            (folder / name).mkdir(parents=True)
            (folder / name / "messages.json").write_text(text, "utf-8")


def write_keys(english: Locale, file: Path) -> None:
    """Writes the type of the keys that there are: whoever asks for a message is checked by it."""
    keys = "\n".join(f"  | {json.dumps(key)}" for key in english.root)
    text = f"// Rendered from extension/locales/en.toml\nexport type MessageKey =\n{keys};\n"
    file.write_text(text, "utf-8")


def messages(locale: Locale, english: Locale) -> dict[str, Any]:
    """Code passes values in the order of the English text, whatever the language's own order is."""
    return {
        key: _message(message.message, english.root[key].placeholders(), message.description)
        for key, message in locale.root.items()
    }


def _message(text: str, order: list[str], description: str | None) -> dict[str, Any]:
    # `$` begins a placeholder to the browsers; doubled it stands for itself.
    made: dict[str, Any] = {
        "message": PLACEHOLDER.sub(lambda name: f"${name[1].upper()}$", text.replace("$", "$$"))
    }
    if description is not None:
        made["description"] = description
    if order:
        made["placeholders"] = {
            name: {"content": f"${place}"} for place, name in enumerate(order, 1)
        }
    return made
