"""Words: those that the catalogue holds stay, all others become letters and digits of one kind."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from builder.catalogue.wording import GRAMMAR, Role, Titles, Wording

SOMEBODY = "ada@example.org"
"""Stands in for every e-mail address."""

_PART = re.compile(r"(?P<mail>[^\s\"'<>]+@[^\s\"'<>]+)|(?P<word>[^\W_]+)")


def folded(text: str) -> str:
    """Lower case without accents, as `lib/text.js` compares words."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return bare.lower()


def squeezed(text: str) -> str:
    """On one line, as a person reads it."""
    return " ".join(text.split())


def stand_in(word: str) -> str:
    """Of the same shape: `Lovelace42` is `Xxxxxxxx00`."""
    return "".join("0" if c.isnumeric() else "X" if c.isupper() else "x" for c in word)


@dataclass(frozen=True)
class Kept:
    """What may stay on a page.

    `lines` are whole texts that a maintainer knows to be Meta's. `countries` stay as the options
    of a list. `private` are words that stay nowhere else, whoever knows them.
    """

    words: re.Pattern[str]
    countries: frozenset[str] = field(default_factory=frozenset)
    lines: frozenset[str] = field(default_factory=frozenset)
    private: frozenset[str] = field(default_factory=frozenset)

    def replaced(self, text: str) -> str:
        """The text with a stand-in for all that may not stay."""
        if squeezed(text) in self.lines:
            return text

        def part(found: re.Match[str]) -> str:
            if found["mail"]:
                return SOMEBODY
            return found[0] if self._stays(found[0]) else stand_in(found[0])

        return _PART.sub(part, unicodedata.normalize("NFC", text))

    def is_country(self, option: str) -> bool:
        """`🇫🇷 France (FR)` is one, if `France` is."""
        name = re.sub(r"\([^)]*\)", " ", option)
        return " ".join(re.findall(r"[^\W_]+", folded(name))) in self.countries

    def _stays(self, word: str) -> bool:
        return folded(word) not in self.private and self.words.fullmatch(folded(word)) is not None


def known_words(wordings: Iterable[Wording], names: Iterable[str] = ()) -> re.Pattern[str]:
    """All that the catalogue was heard to say, and all that its patterns would match, folded.

    `names` are those of Meta's services.
    """
    said, stems = {folded(word) for name in names for word in _words(name)}, set[str]()
    for wording in wordings:
        roles = [role for _, role in wording if isinstance(role, Titles)]
        said |= {folded(w) for role in roles for one in role.said for w in _words(one.text)}
        patterns = [p for role in roles if isinstance(role, Role) for p in role.match]
        patterns += [p for key in GRAMMAR for p in wording.plain()[key]]
        stems |= {
            folded(part) for p in patterns for part in re.findall(r"[^\W_*]+\*?|\*[^\W_]+\*?", p)
        }
    alternatives = {re.escape(part).replace(r"\*", r"\w*") for part in said | stems}
    return re.compile("|".join(sorted(alternatives)))


def country_names(names: Iterable[str]) -> frozenset[str]:
    """As `Kept.countries` has them."""
    return frozenset(" ".join(re.findall(r"[^\W_]+", folded(name))) for name in names)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)
