"""`letters/<lang>.toml`: the text of the objection, and the letters that may have to follow it."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from builder.catalogue.countries import LawId
from builder.catalogue.kinds import Language, Text
from builder.catalogue.model import Strict, toml_key

SHORTEST = 120
"""Characters. The form refuses less than 100 where it insists; the rest is margin."""

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def naming(*facts: str) -> AfterValidator:
    """Text that names just these facts, as `{sent}` does."""

    def checked(value: Any) -> Any:
        texts = [value] if isinstance(value, str) else [value.subject, *value.paragraphs]
        named = {name for text in texts for name in PLACEHOLDER.findall(text)}
        if named != set(facts):
            wanted = " ".join(f"{{{fact}}}" for fact in facts) or "no {placeholder}"
            raise ValueError(f"must name {wanted}, and names {sorted(named)}")
        return value

    return AfterValidator(checked)


def _long_enough(letter: "Whole") -> "Whole":
    length = sum(len(PLACEHOLDER.sub("", text)) for text in letter.paragraphs)
    if length < SHORTEST:
        raise ValueError(f"has {length} characters of {SHORTEST} beside its placeholders")
    return letter


Plain = Annotated[Text, naming()]
Choices = Annotated[list[Plain], Field(min_length=1)]
Paragraphs = Annotated[list[Text], Field(min_length=1)]


class Grounds(Strict):
    """Per situation, why the processing touches this person (Art. 21(1) GDPR)."""

    photographer: Choices
    video: Choices
    author: Choices
    creator: Choices
    musician: Choices
    parent: Choices
    business: Choices
    person: Choices


class Whole(Strict):
    """A letter. A paragraph that names a fact that is not known is left out."""

    subject: Text
    paragraphs: Paragraphs


class Citations(Strict):
    """How a law is cited: the right to object, the time for an answer, the right to complain."""

    right: Plain
    term: Plain
    complaint: Plain


class Letter(Strict):
    """The whole file.

    The objection's text is one of each, in this order: opening, grounds, the person's own sentence,
    account, request, closing. `silence` stands where an answer would, `declined` where the
    words of a refusal would, `regional` where the authority of a region is addressed.
    """

    language: Language
    unsure: Text | None = None
    opening: Annotated[list[Annotated[Text, naming("right")]], Field(min_length=1)]
    account: Annotated[list[Annotated[Text, naming("email")]], Field(min_length=1)]
    request: Choices
    closing: Choices
    silence: Plain
    declined: Plain
    regional: Plain
    grounds: Grounds
    law: dict[LawId, Citations]
    follow_up: Annotated[
        Whole,
        AfterValidator(_long_enough),
        naming("controller", "today", "sent", "right", "account", "text", "due", "term", "answer",
               "complaint"),
    ]  # fmt: skip
    complaint: Annotated[
        Whole,
        AfterValidator(_long_enough),
        naming("authority", "today", "complaint", "controller", "country", "sent", "right",
               "account", "text", "due", "term", "answer"),
    ]  # fmt: skip
    by_post: Annotated[
        Whole,
        AfterValidator(_long_enough),
        naming("controller", "today", "right", "account", "text", "term"),
    ]

    def shortest(self, situation: str) -> int:
        """Characters of the shortest objection that can be composed for a situation."""
        parts = (self.opening, self.grounds.plain()[situation], self.request, self.closing)
        shortest = (min(len(PLACEHOLDER.sub("", text)) for text in choices) for choices in parts)
        return sum(shortest) + len(parts) - 1

    def module(self) -> dict[str, Any]:
        """One language of what `catalogue/letters.js` exports."""
        return {key: value for key, value in self.plain().items() if key != "unsure"}


LETTER_KINDS = [
    toml_key(name) for name, field in Letter.model_fields.items() if field.annotation is Whole
]
"""In the order in which they are offered."""
