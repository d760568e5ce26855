"""`catalogue/wording/<lang>.toml`: the words by which Meta's pages are recognised."""

from typing import Annotated, Any

from pydantic import Field

from builder.catalogue.kinds import Language, Text
from builder.catalogue.model import Said, Strict, toml_key
from builder.catalogue.pattern import Pattern

Patterns = Annotated[list[Pattern], Field(min_length=1)]
GRAMMAR = ("not", "if", "and", "that", "no", "yet", "proviso", "may", "tells", "stranger")


class Titles(Strict):
    """Whole titles of the form. They have no patterns: each must hold `object` and `ai`."""

    said: Annotated[list[Said], Field(min_length=1)]


class Role(Titles):
    """How one thing is matched, and what the page was heard to say."""

    match: Patterns


class Wording(Strict):
    """The whole file. docs/catalogue.md tells what each role is."""

    language: Language
    unsure: Text | None = None
    not_: Patterns
    if_: Patterns
    and_: Patterns
    that: list[Pattern] = Field(default_factory=list)
    no: list[Pattern] = Field(default_factory=list)
    yet: list[Pattern] = Field(default_factory=list)
    proviso: list[Pattern] = Field(default_factory=list)
    may: list[Pattern] = Field(default_factory=list)
    tells: list[Pattern] = Field(default_factory=list)
    stranger: list[Pattern] = Field(default_factory=list)
    title: Titles
    object: Role
    ai: Role
    here: Role
    neutral: Role
    country: Role
    email: Role
    email_again: Role
    reason: Role
    extra: Role
    other_field: Role
    other_own: Role
    reference: Role
    somebody_else: Role
    third_party: Role
    about_ai: Role
    yes: Role
    send: Role
    onward: Role
    code: Role
    other_code: Role
    wrong_code: Role
    honoured: Role
    received: Role
    pending: Role
    step: Role
    declined: Role
    wanting: Role
    trouble: Role
    already: Role
    other_request: Role
    region: Role
    login: Role
    elsewhere: Role
    beside: Role

    def module(self) -> dict[str, Any]:
        """One language of what `catalogue/wording.js` exports: patterns, without evidence."""
        plain = self.plain()
        grammar = {key: plain[key] for key in GRAMMAR}
        roles = {key: value for key, value in self if isinstance(value, Role)}
        return grammar | {toml_key(key): role.match for key, role in roles.items()}
