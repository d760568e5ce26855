"""Words: those that are known stay, all others become letters and digits of one kind."""

import re
import unicodedata
from dataclasses import dataclass, field

from builder.anonymous.names import name_like

SOMEBODY = "ada@example.org"
"""Stands in for every e-mail address."""

_WORD = r"[^\W_]+"
_PART = re.compile(rf"(?P<mail>[^\s\"'<>]+@[^\s\"'<>]+)|(?P<word>{_WORD})")


def bare(word: str) -> str:
    """As `lib/text.js` has it: no accents, but for a letter by itself."""
    if len(word) == 1:
        return word
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if unicodedata.category(part)[0] != "M")


def folded(word: str) -> str:
    """The same in lower case, as words are compared there."""
    return bare(word).lower()


def words(text: str) -> list[str]:
    """Those of a text, folded."""
    return [folded(word) for word in re.findall(_WORD, unicodedata.normalize("NFC", text))]


def squeezed(text: str) -> str:
    """On one line, as a person reads it."""
    return " ".join(text.split())


def stand_in(word: str) -> str:
    """Of the same shape: `Lovelace42` is `Xxxxxxxx00`."""
    return "".join("0" if c.isnumeric() else "X" if c.isupper() else "x" for c in word)


def has_own_word(text: str) -> bool:
    """Whether any word in it is no stand-in."""
    return any(stand_in(word) != word for word in re.findall(_WORD, text.replace(SOMEBODY, "")))


@dataclass(frozen=True)
class Kept:
    """What may stay on a page.

    `words` are matched bare. `lines` are whole texts that a maintainer knows to be Meta's; `people`
    are those that name somebody all the same, as they would stand there. `countries` stay as the
    options of a list, and the number or language in `fields`, which are known by their names.
    `private` are words that stay nowhere else, whoever knows them.
    """

    words: re.Pattern[str]
    countries: frozenset[str] = field(default_factory=frozenset)
    fields: frozenset[str] = field(default_factory=frozenset)
    lines: frozenset[str] = field(default_factory=frozenset)
    people: frozenset[str] = field(default_factory=frozenset)
    private: frozenset[str] = field(default_factory=frozenset)

    def replaced(self, text: str) -> str:
        """The text with a stand-in for all that may not stay."""
        if squeezed(text) in self.lines:
            return text

        plain = unicodedata.normalize("NFC", text)
        names = name_like(plain)

        def part(found: re.Match[str]) -> str:
            if found["mail"]:
                return SOMEBODY
            stays = found.start() not in names and self._knows(found[0])
            return found[0] if stays else stand_in(found[0])

        kept = _PART.sub(part, plain)
        if squeezed(kept) not in self.people:
            return kept
        return re.sub(_WORD, lambda word: stand_in(word[0]), kept)

    def is_country(self, option: str) -> bool:
        """`🇫🇷 France (FR)` is one, if `France` is."""
        name = re.sub(r"\([^)]*\)", " ", option)
        return " ".join(words(name)) in self.countries

    def _knows(self, word: str) -> bool:
        return folded(word) not in self.private and self.words.fullmatch(bare(word)) is not None
