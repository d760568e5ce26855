"""`catalogue/laws.toml`: by which law people object, and until when an answer is due."""

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from builder.catalogue.kinds import Country, Text, Url
from builder.catalogue.model import Sourced, Strict

LawId = Literal["gdpr", "uk-gdpr", "fadp", "lgpd"]
Count = Annotated[int, Field(gt=0)]


class Time(Strict):
    """From receipt: calendar months, or days."""

    months: Count | None = None
    days: Count | None = None

    @model_validator(mode="after")
    def _is_one_measure(self) -> Self:
        if (self.months is None) == (self.days is None):
            raise ValueError("needs either `months` or `days`")
        return self


class Extension(Strict):
    """How much longer an answer may take where that is said in time."""

    months: Count


class Law(Sourced):
    """`source` is the law's official address; `note` tells how what stands here is known."""

    law: LawId
    countries: Annotated[list[Country], Field(min_length=1)]
    article: Text
    answer: Time
    extension: Extension | None = None
    source: Url
    note: Text


class Laws(Strict):
    """The whole file."""

    law: list[Law]

    def module(self) -> list[dict[str, Any]]:
        """What `catalogue/laws.js` exports."""
        read = {"law", "countries", "answer", "extension"}
        return [law.model_dump(include=read, exclude_none=True) for law in self.law]
