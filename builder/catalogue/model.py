"""What all data files have in common: strict models, and evidence for every record."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, ClassVar, Self

from pydantic import (
    AfterValidator,
    AnyUrl,
    BaseModel,
    ConfigDict,
    StringConstraints,
    ValidationError,
    model_validator,
)

TAG = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
"""Of a language: `de`, `pt-BR`."""


def _has_been(day: str) -> str:
    """A day, the month or the year alone. Somewhere it may be tomorrow already."""
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    try:
        began = date.fromisoformat(f"{day}-01-01"[:10])
    except ValueError as error:
        raise ValueError("is no day of the calendar") from error
    if began > tomorrow:
        raise ValueError("is yet to come")
    return day


def is_address(url: str) -> str:
    """By the rules that browsers read addresses by."""
    try:
        AnyUrl(url)
    except ValidationError as error:
        raise ValueError("is no address") from error
    return url


Text = Annotated[str, StringConstraints(min_length=1, pattern=r"\S")]
Day = Annotated[
    str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"), AfterValidator(_has_been)
]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Language = Annotated[str, StringConstraints(pattern=f"^{TAG.pattern}$")]
Host = Annotated[str, StringConstraints(pattern=r"^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$")]
Url = Annotated[
    str, StringConstraints(pattern=r"^https://[a-z0-9.-]+/\S*$"), AfterValidator(is_address)
]
MatchPattern = Annotated[str, StringConstraints(pattern=r"^https://(\*\.)?[a-z0-9.-]+/\S*$")]


def toml_key(field: str) -> str:
    """Python's `if_` and `not_this` are TOML's `if` and `not-this`."""
    return field.rstrip("_").replace("_", "-")


class Strict(BaseModel):
    """Unknown keys and wrong types are refused: a typing mistake must not pass as data."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, alias_generator=toml_key, validate_by_name=False
    )

    def plain(self) -> dict[str, Any]:
        """As JSON would have it, under the keys of the TOML file."""
        return self.model_dump(by_alias=True, exclude_none=True)


class Sourced(Strict):
    """A record of something that was read somewhere."""

    source: Text
    seen: Day


class Evidenced(Strict):
    """Either read somewhere, or believed for a reason, which `instead` names."""

    instead: ClassVar[str]

    source: Text | None = None
    seen: Day | None = None

    @model_validator(mode="after")
    def _has_evidence(self) -> Self:
        read = [self.source is not None, self.seen is not None]
        believed = getattr(self, self.instead) is not None
        if any(read) if believed else not all(read):
            raise ValueError(f"needs either `source` and `seen`, or `{self.instead}`")
        return self


class Said(Evidenced):
    """What a page was heard to say, or must say for the reason given."""

    instead = "composed"

    text: Text
    composed: Text | None = None
