"""`catalogue/engine.toml`: the fields that the engine behind the contact forms has for itself."""

from typing import Annotated

from pydantic import Field, StringConstraints

from builder.catalogue.model import Sourced, Strict

Name = Annotated[str, StringConstraints(pattern=r"^[\w\[\].-]+$")]


class Named(Sourced):
    """An input, by its name."""

    name: Name


Fields = Annotated[list[Named], Field(min_length=1)]


class Engine(Strict):
    """The whole file: what tells the form's number and its language, and what takes the code."""

    form: Fields
    language: Fields
    code: Fields

    def names(self) -> frozenset[str]:
        """Of all of them."""
        return frozenset(field.name for _, fields in self for field in fields)

    def module(self) -> dict[str, str]:
        """What `catalogue/engine.js` exports: selectors."""
        return {
            key: ", ".join(f"input[name='{field.name}']" for field in fields)
            for key, fields in self
        }
