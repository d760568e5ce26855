"""`letters/<lang>.toml`: the text of the objection, put together from a few sentences."""

from typing import Annotated, Any

from pydantic import Field

from builder.catalogue.model import Language, Strict, Text

SHORTEST = 120
"""Characters. The form refuses less than 100 where it insists; the rest is margin."""

Choices = Annotated[list[Text], Field(min_length=1)]


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


class Letter(Strict):
    """The whole file. A text is one of each, in this order, grounds before the request."""

    language: Language
    unsure: Text | None = None
    opening: Choices
    grounds: Grounds
    request: Choices
    closing: Choices

    def shortest(self, situation: str) -> int:
        """Characters of the shortest text that can be composed for a situation."""
        parts = (self.opening, self.grounds.plain()[situation], self.request, self.closing)
        return sum(min(map(len, choices)) for choices in parts) + len(parts) - 1

    def module(self) -> dict[str, Any]:
        """One language of what `catalogue/letters.js` exports."""
        return self.model_dump(exclude={"language", "unsure"})
