"""Meta's contact forms as one engine draws them: a title and rows of controls."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

#: The engine's own numbers for its rows; a mobile page names its controls by nothing else.
NUMBERS = {"country": "409", "email": "412", "reason": "417", "extra": "423"}

GENERATIONS = {
    "long": ("country", "email", "reason", "extra"),
    "short": ("email", "extra"),
}


@dataclass(frozen=True)
class Row:
    """`kind` is `select`, `email`, `text` or `textarea`; `number` is the row's own."""

    role: str
    number: str
    kind: str
    label: str
    required: bool


@dataclass(frozen=True)
class ContactForm:
    title: str
    lead: str
    rows: tuple[Row, ...]


def objection(words: dict[str, Any], generation: str) -> ContactForm:
    """The form that all this is about, as it was in 2024 (`long`) or is since 2025 (`short`)."""
    form, kinds = words["form"], {"country": "select", "email": "email"}
    rows = tuple(
        Row(
            role=role,
            number=NUMBERS[role],
            kind=kinds.get(role, "textarea"),
            label=form[role],
            required=role != "extra",
        )
        for role in GENERATIONS[generation]
    )
    return ContactForm(form["title"], form["lead"], rows)


@cache
def others() -> dict[str, ContactForm]:
    """Address → a contact form that is *not* the objection, from `other-forms.toml`."""
    source = Path(__file__).parent / "other-forms.toml"
    forms: dict[str, ContactForm] = {}
    for entry in tomllib.loads(source.read_text("utf-8"))["form"]:
        rows = tuple(
            Row(f"field_{n}", str(500 + n), kind, label, required=True)
            for n, (kind, label) in enumerate(entry["rows"])
        )
        forms[entry["address"]] = ContactForm(entry["title"], entry["lead"], rows)
    return forms
