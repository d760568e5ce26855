"""`catalogue/countries.toml`: where people have the right, and what pages call those places."""

from typing import Annotated

from pydantic import Field

from builder.catalogue.kinds import Country, Text
from builder.catalogue.model import Sourced, Strict


class Offered(Sourced):
    """Countries whose people are offered an objection form. `law` is the right's basis."""

    law: Text
    countries: Annotated[list[Country], Field(min_length=1)]


class Countries(Strict):
    """The whole file."""

    offered: list[Offered]
    names: dict[Country, Annotated[list[Text], Field(min_length=1)]]

    def offered_codes(self) -> list[str]:
        """All countries that are offered, sorted."""
        return sorted({country for group in self.offered for country in group.countries})

    def module(self) -> dict[str, list[str]]:
        """What `catalogue/countries.js` exports."""
        return self.names
