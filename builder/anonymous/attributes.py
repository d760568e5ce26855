"""Attributes: those that say what an element is stay, those that may name somebody do not."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4.element import Tag

from builder.anonymous.addresses import LANGUAGE, Addresses
from builder.anonymous.words import Kept

PLAIN = {
    "role", "type", "lang", "dir", "hidden", "disabled", "readonly", "required", "multiple",
    "method", "autocomplete", "inputmode", "tabindex", "target", "width", "height", "rows", "cols",
    "minlength", "maxlength", "colspan", "rowspan", "open", "inert", "contenteditable",
    "aria-expanded", "aria-hidden", "aria-level", "aria-modal", "aria-required", "aria-disabled",
    "aria-haspopup", "aria-multiline", "aria-live",
}  # fmt: skip
"""With a word of the platform's own."""

WORDED = {
    "aria-label",
    "aria-description",
    "placeholder",
    "aria-placeholder",
    "title",
    "alt",
    "label",
}

NAMES = {
    "id", "name", "for", "form", "list", "aria-labelledby", "aria-describedby", "aria-controls",
}  # fmt: skip
"""By which elements find each other."""

ADDRESSES = {"href", "action", "formaction"}

SPEAKING = {"submit", "button", "reset", "radio", "checkbox"}
"""Inputs whose value is the page's own."""

COUNTRY = re.compile(r"[A-Z]{2}")

_STAND_IN = "name-"


@dataclass
class Attributes:
    """Of one page, which was found at `address`."""

    address: str
    kept: Kept
    addresses: Addresses
    _names: dict[str, str] = field(default_factory=dict)

    def of(self, element: Tag) -> Iterator[tuple[str, str]]:
        """Those that may stay, each with a value that names nobody."""
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
        if name in self.kept.fields or self.kept.replaced(name) == name:
            return name
        return self._names.setdefault(name, f"{_STAND_IN}{len(self._names) + 1}")

    def _value(self, element: Tag, value: str) -> str | None:
        """What a button says, a choice means, or a form is called; never what was typed."""
        if element.name == "option":
            return value if COUNTRY.fullmatch(value) else self.kept.replaced(value)
        if element.name == "button" or element.get("type") in SPEAKING:
            return self.kept.replaced(value)
        if element.get("name") not in self.kept.fields:
            return None
        is_form = self.addresses.is_form_number(value, self.address)
        return value if is_form or LANGUAGE.fullmatch(value) else None


def spoken(element: Tag, fields: frozenset[str]) -> Iterator[str]:
    """Values that stay on it and may hold a word of somebody's; `fields` are the engine's own."""
    for name in element.attrs:
        value = " ".join(element.get_attribute_list(name))
        if name not in WORDED | NAMES and name != "value":
            continue
        if value in fields or value.startswith(_STAND_IN):
            continue
        if not COUNTRY.fullmatch(value) and not LANGUAGE.fullmatch(value):
            yield value
