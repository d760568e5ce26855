"""What all data files have in common: strict models, and evidence for every record."""

from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, model_validator

from builder.catalogue.kinds import Day, Text


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
