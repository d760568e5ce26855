"""From TOML files to checked models."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from builder.catalogue.source import Source, parsed, read
from builder.catalogue.todo import unfilled
from builder.errors import DataError, DataRefused
from builder.project import Project

Model = TypeVar("Model", bound=BaseModel)

REMEDIES = {
    "missing": "add it; docs/catalogue.md tells what it holds",
    "extra_forbidden": "mend the name or take it out; docs/catalogue.md lists what is known",
}


@dataclass(frozen=True)
class Entry(Generic[Model]):
    """A checked file."""

    source: Source
    model: Model


def read_model(project: Project, path: Path, model: type[Model]) -> Entry[Model]:
    """Raises DataRefused with everything that is unfilled, or else wrong, in the file."""
    return _checked(*read(project, path), model)


# `builder watch` reads eighty files at every change, of which one has changed.
@cache
def _checked(file: Path, text: str, model: type[Model]) -> Entry[Model]:
    source = parsed(file, text)
    if errors := [*unfilled(source)]:
        raise DataRefused(errors)
    try:
        return Entry(source, model.model_validate(source.data))
    except ValidationError as invalid:
        raise DataRefused([*_errors(source, invalid)]) from invalid


def read_models(
    project: Project, folder: Path, model: type[Model], *needed: str
) -> dict[str, Entry[Model]]:
    """A folder's files by stem, in order. Raises DataRefused for all of them together.

    `needed` are stems of files that must be there.
    """
    found: dict[str, Entry[Model]] = {}
    errors: list[DataError] = []
    for path in sorted({*folder.glob("*.toml"), *(folder / f"{name}.toml" for name in needed)}):
        try:
            found[path.stem] = read_model(project, path, model)
        except DataRefused as refused:
            errors += refused.errors
    if errors:
        raise DataRefused(errors)
    return found


def _errors(source: Source, invalid: ValidationError) -> Iterator[DataError]:
    for error in invalid.errors():
        where = error["loc"]
        name = ".".join(map(str, where)) or "the file"
        remedy = REMEDIES.get(error["type"], "docs/catalogue.md tells what stands here")
        yield source.error(where, f"{name}: {error['msg']}", remedy)
