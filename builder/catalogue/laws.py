"""`catalogue/laws.toml`: by which law people object, and until when an answer is due."""

from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from builder.catalogue.countries import Countries, LawId
from builder.catalogue.kinds import Text, Url
from builder.catalogue.model import Sourced, Strict

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
    article: Text
    answer: Time
    extension: Extension | None = None
    source: Url
    note: Text


class Laws(Strict):
    """The whole file."""

    law: list[Law]

    def module(self, countries: Countries) -> list[dict[str, Any]]:
        """What `catalogue/laws.js` exports."""
        read = {"answer", "extension"}
        return [
            {"law": law.law, "countries": countries.under(law.law)}
            | law.model_dump(include=read, exclude_none=True)
            for law in self.law
        ]
