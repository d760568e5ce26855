"""The extension's own words, as a browser loads them: a file for each language."""

from pathlib import Path

from builder.project import HERE


def locales() -> list[Path]:
    return sorted((HERE.dist / "chromium" / "_locales").glob("*/messages.json"))
