"""Which words are known: those of the catalogue, and what countries are called."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from builder.anonymous.words import words
from builder.catalogue.wording import GRAMMAR, Role, Titles, Wording
from builder.shipped import ask


def known_words(
    extension: Path, wordings: Iterable[Wording], names: Iterable[str] = ()
) -> re.Pattern[str]:
    """All that the catalogue was heard to say, and all that its patterns would match, bare.

    `extension` is the folder of its source; `names` are those of Meta's services. Raises
    ToolMissing, ToolFailed.
    """
    patterns = {word for name in names for word in _said(name)}
    for wording in wordings:
        roles = [role for _, role in wording if isinstance(role, Titles)]
        patterns |= {word for role in roles for one in role.said for word in _said(one.text)}
        patterns |= {p for role in roles if isinstance(role, Role) for p in role.match}
        patterns |= {p for key in GRAMMAR for p in wording.plain()[key]}
    read = ask(extension, [("lib/pattern.js", "chains", pattern) for pattern in patterns])
    stems = {
        _stem(word) for chains in read for chain in chains for token in chain for word in token
    }
    return re.compile("|".join(sorted(stems)))


def country_names(names: Iterable[str]) -> frozenset[str]:
    """As `Kept.countries` has them."""
    return frozenset(" ".join(words(name)) for name in names)


def _said(text: str) -> list[str]:
    """Each a pattern of one word. Without numbers: they may be anybody's."""
    return re.findall(r"[^\W\d_]+", text)


def _stem(word: dict[str, Any]) -> str:
    """All that a word of a pattern fits: `Word` in `lib/pattern.js`."""
    before, after = ("" if word[edge] else r"\w*" for edge in ("starts", "ends"))
    stem = f"{before}{re.escape(word['word'])}{after}"
    return stem if word["capitals"] else f"(?i:{stem})"
