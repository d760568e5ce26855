"""`catalogue/authorities.toml`: where the people of each country complain."""

from typing import Annotated, Any, Self

from pydantic import Field, model_validator

from builder.catalogue.kinds import Country, Language, Text, Url
from builder.catalogue.model import Sourced, Strict


class Authority(Sourced):
    """`list` leads to the authorities of a country's regions, `why` says when one is the right one.

    A person reads that, in the first of its `languages`. `unverified` says what could not be made
    sure of.
    """

    country: Country
    name: Text
    site: Url
    complaint: Url
    list_: Url | None = None
    why: Text | None = None
    languages: Annotated[list[Language], Field(min_length=1)]
    unverified: Text | None = None

    @model_validator(mode="after")
    def _explains_its_list(self) -> Self:
        if (self.list_ is None) != (self.why is None):
            raise ValueError("`list` and `why` stand together")
        return self

    def module(self) -> dict[str, Any]:
        """One item of what `catalogue/authorities.js` exports."""
        read = {"country", "name", "complaint", "list_", "why", "languages", "seen"}
        return self.model_dump(include=read, by_alias=True, exclude_none=True)


class Authorities(Strict):
    """The whole file."""

    authority: list[Authority]

    def module(self) -> list[dict[str, Any]]:
        """What `catalogue/authorities.js` exports."""
        return [authority.module() for authority in self.authority]
