"""The extension's own words, as a browser loads them: a file for each language."""

from builder.project import HERE

LOCALES = sorted((HERE.dist / "chromium" / "_locales").glob("*/messages.json"))
