"""`catalogue/controllers.toml`: who answers for the processing, and where a letter reaches them."""

from typing import Annotated, Any

from pydantic import Field

from builder.catalogue.kinds import Country, Text
from builder.catalogue.model import Sourced, Strict


class Controller(Sourced):
    """`address`: its lines. `unverified` says what could not be made sure of."""

    countries: Annotated[list[Country], Field(min_length=1)]
    name: Text
    address: Annotated[list[Text], Field(min_length=1)]
    unverified: Text | None = None


class Controllers(Strict):
    """The whole file."""

    controller: list[Controller]

    def module(self) -> list[dict[str, Any]]:
        """What `catalogue/controllers.js` exports."""
        return [one.model_dump(include={"countries", "name", "address"}) for one in self.controller]
