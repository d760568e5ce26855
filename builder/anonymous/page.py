"""A page's document: elements and attributes that say what it is, and nobody's words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from builder.anonymous.addresses import LANGUAGE, Addresses
from builder.anonymous.words import Kept, squeezed

GONE = [
    "script", "style", "link", "meta", "base", "noscript", "template", "iframe", "frame",
    "object", "embed", "audio", "video", "canvas", "source", "track", "portal",
]  # fmt: skip

EMPTIED = "svg, textarea, [contenteditable], [role='textbox']"
"""Pictures, and what a person may have typed."""

PLAIN = {
    "role", "type", "lang", "dir", "hidden", "disabled", "readonly", "required", "multiple",
    "method", "autocomplete", "inputmode", "tabindex", "target", "width", "height", "rows", "cols",
    "minlength", "maxlength", "colspan", "rowspan", "open", "inert", "contenteditable",
    "aria-expanded", "aria-hidden", "aria-level", "aria-modal", "aria-required", "aria-disabled",
    "aria-haspopup", "aria-multiline", "aria-live",
}  # fmt: skip
"""Attributes with a word of the platform's own."""

WORDED = {"aria-label", "aria-description", "placeholder", "title", "alt", "label"}
NAMES = {
    "id",
    "name",
    "for",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "form",
    "list",
}
ADDRESSES = {"href", "action", "formaction"}

ENGINE = {"support_form_id", "support_form_locale_id", "nonce"}
"""Names by which `page/recognise/` knows a control of the form's engine."""

NAMING = (
    "title, label, legend, button, option, form, a, h1, h2, h3, h4, h5, h6,"
    " [role='heading'], [role='button'], [role='link']"
)
"""Where a page names its parts: its own words more often than a person's."""

BLOCKS = re.compile(
    r"(?<!^)(?=<(?:body|div|p|ul|li|form|fieldset|h\d|label|select|option|button)\b)"
)


SPEAKING = {"submit", "button", "reset", "radio", "checkbox"}
"""Inputs whose value is the page's own."""

COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass
class Saved:
    """A page on its way to a fixture. `address` is where it was found."""

    html: str
    address: str
    kept: Kept
    addresses: Addresses
    _names: dict[str, str] = field(default_factory=dict)

    def anonymous(self) -> str:
        """The document with a stand-in of the same shape for all that may be somebody's."""
        soup = _stripped(self.html)
        for text in _texts(soup):
            text.replace_with(NavigableString(self._text(text)))
        for element in soup.find_all(True):
            element.attrs = dict(self._attributes(element))
        return BLOCKS.sub("\n", f"<!doctype html>{soup}\n")

    def lost(self) -> list[str]:
        """Texts by which the page names its parts, and that would not stay as they are."""
        soup = _stripped(self.html)
        naming = set(map(id, soup.select(NAMING)))
        named = [text for text in _texts(soup) if any(id(e) in naming for e in text.parents)]
        return list(dict.fromkeys(squeezed(t) for t in named if self._text(t) != t))

    def _text(self, text: NavigableString) -> str:
        is_country = text.find_parent("option") is not None and self.kept.is_country(text)
        return str(text) if is_country else self.kept.replaced(text)

    def _attributes(self, element: Tag) -> Iterator[tuple[str, str]]:
        for name in element.attrs:
            value = " ".join(element.get_attribute_list(name))
            if name in PLAIN:
                yield name, value
            elif name in WORDED:
                yield name, self.kept.replaced(value)
            elif name in NAMES:
                yield name, " ".join(map(self._name, value.split()))
            elif name in ADDRESSES:
                yield name, self.addresses.replaced(value)
            elif name == "value" and (stays := self._value(element, value)) is not None:
                yield name, stays

    def _name(self, name: str) -> str:
        """The same for the same name, for labels find their controls by it."""
        if name in ENGINE or self.kept.replaced(name) == name:
            return name
        return self._names.setdefault(name, f"name-{len(self._names) + 1}")

    def _value(self, element: Tag, value: str) -> str | None:
        """What a button says, a choice means, or a form is called; never what was typed."""
        if element.name == "option":
            return value if COUNTRY.fullmatch(value) else self.kept.replaced(value)
        if element.name == "button" or element.get("type") in SPEAKING:
            return self.kept.replaced(value)
        if element.get("name") not in ENGINE:
            return None
        is_form = self.addresses.is_form_number(value, self.address)
        return value if is_form or LANGUAGE.fullmatch(value) else None


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
