"""Which words are known: those of the catalogue, and what countries are called."""

import re
from collections.abc import Iterable

from builder.anonymous.words import folded, words
from builder.catalogue.wording import GRAMMAR, Role, Titles, Wording


def known_words(wordings: Iterable[Wording], names: Iterable[str] = ()) -> re.Pattern[str]:
    """All that the catalogue was heard to say, and all that its patterns would match, folded.

    `names` are those of Meta's services.
    """
    said, stems = {word for name in names for word in _said(name)}, set[str]()
    for wording in wordings:
        roles = [role for _, role in wording if isinstance(role, Titles)]
        said |= {word for role in roles for one in role.said for word in _said(one.text)}
        patterns = [p for role in roles if isinstance(role, Role) for p in role.match]
        patterns += [p for key in GRAMMAR for p in wording.plain()[key]]
        stems |= {stem for pattern in patterns for stem in _stems(pattern)}
    alternatives = {re.escape(part).replace(r"\*", r"\w*") for part in said | stems}
    return re.compile("|".join(sorted(alternatives)))


def country_names(names: Iterable[str]) -> frozenset[str]:
    """As `Kept.countries` has them."""
    return frozenset(" ".join(words(name)) for name in names)


def _said(text: str) -> list[str]:
    """Without numbers: they may be anybody's."""
    return [folded(word) for word in re.findall(r"[^\W\d_]+", text)]


def _stems(pattern: str) -> list[str]:
    """Its words, each with the stars around it."""
    parts = re.findall(r"(\*?)([^\W_]+)(\*?)", pattern)
    return [f"{before}{folded(word)}{after}" for before, word, after in parts]
