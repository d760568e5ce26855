"""A page's document: elements that say what it is, and nobody's words."""

import re
from dataclasses import dataclass
from itertools import chain

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString

from builder.anonymous.addresses import Addresses
from builder.anonymous.attributes import Attributes, spoken
from builder.anonymous.words import Kept, has_own_word, squeezed

GONE = [
    "script", "style", "link", "meta", "base", "noscript", "template", "iframe", "frame",
    "object", "embed", "audio", "video", "canvas", "source", "track", "portal",
]  # fmt: skip

EMPTIED = "svg, textarea, [contenteditable], [role='textbox']"
"""Pictures, and what a person may have typed."""

NAMING = (
    "title, label, legend, button, option, form, a, h1, h2, h3, h4, h5, h6,"
    " [role='heading'], [role='button'], [role='link']"
)
"""Where a page names its parts: its own words more often than a person's."""

BLOCKS = re.compile(
    r"(?<!^)(?=<(?:body|div|p|ul|li|form|fieldset|h\d|label|select|option|button)\b)"
)
"""Where a fixture breaks its lines, so that a person can read it and a diff is short."""


@dataclass(frozen=True)
class Saved:
    """A page on its way to a fixture. `address` is where it was found."""

    html: str
    address: str
    kept: Kept
    addresses: Addresses

    def anonymous(self) -> str:
        """The document with a stand-in of the same shape for all that may be somebody's."""
        soup = _stripped(self.html)
        for text in _texts(soup):
            text.replace_with(NavigableString(self._text(text)))
        attributes = Attributes(self.address, self.kept, self.addresses)
        for element in soup.find_all(True):
            element.attrs = dict(attributes.of(element))
        return BLOCKS.sub("\n", f"<!doctype html>{soup}\n")

    def lost(self) -> list[str]:
        """Texts by which the page names its parts, and that would not stay as they are."""
        soup = _stripped(self.html)
        naming = set(map(id, soup.select(NAMING)))
        named = [text for text in _texts(soup) if any(id(e) in naming for e in text.parents)]
        return list(dict.fromkeys(squeezed(t) for t in named if self._text(t) != t))

    def stays(self) -> list[str]:
        """Texts as they stand in it that are not all stand-ins, but for countries of a list."""
        soup = _stripped(self.anonymous())
        texts = (text for text in _texts(soup) if not self._is_country(text))
        fields = self.kept.fields
        values = (value for element in soup.find_all(True) for value in spoken(element, fields))
        told = dict.fromkeys(map(squeezed, chain(texts, values)))
        return [text for text in told if has_own_word(text) and text not in self.kept.lines]

    def _text(self, text: NavigableString) -> str:
        return str(text) if self._is_country(text) else self.kept.replaced(text)

    def _is_country(self, text: NavigableString) -> bool:
        return text.find_parent("option") is not None and self.kept.is_country(text)


def _stripped(html: str) -> BeautifulSoup:
    """Without what runs, what decorates, what shows a picture and what was typed."""
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(GONE):
        element.decompose()
    for element in soup.select(EMPTIED):
        element.clear()
    for text in soup.find_all(string=lambda text: isinstance(text, PreformattedString)):
        text.extract()
    return soup


def _texts(soup: BeautifulSoup) -> list[NavigableString]:
    return [text for text in soup.find_all(string=True) if text.strip()]
