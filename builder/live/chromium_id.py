"""Chromium names an unpacked extension by where it lies."""

import hashlib
from pathlib import Path

LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
"""From hexadecimal digits to the sixteen letters that Chromium uses for them."""


def extension_id(folder: Path) -> str:
    """The host of its pages."""
    digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
    return digest[:32].translate(LETTERS)
