"""`catalogue/countries.toml`: where people have the right, and what pages call those places."""

from typing import Annotated, Literal

from pydantic import Field

from builder.catalogue.kinds import Country, Text
from builder.catalogue.model import Sourced, Strict

LawId = Literal["gdpr", "uk-gdpr", "fadp", "lgpd"]


class Offered(Sourced):
    """Countries whose people are offered an objection form, and the law by which they object."""

    law: LawId
    countries: Annotated[list[Country], Field(min_length=1)]


class Countries(Strict):
    """The whole file."""

    offered: list[Offered]
    names: dict[Country, Annotated[list[Text], Field(min_length=1)]]

    def offered_codes(self) -> list[str]:
        """All countries that are offered, sorted."""
        return sorted({country for group in self.offered for country in group.countries})

    def under(self, law: str) -> list[str]:
        """The countries whose people object by a law."""
        return [code for group in self.offered if group.law == law for code in group.countries]

    def module(self) -> dict[str, list[str]]:
        """What `catalogue/countries.js` exports."""
        return self.names
