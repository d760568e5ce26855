"""From a TOML file to its checked model, beside the text it was read from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, ValidationError

from builder.catalogue.source import Source, parsed, read
from builder.catalogue.todo import unfilled
from builder.catalogue.wrong import wrong
from builder.errors import DataError, DataRefused
from builder.project import Project, written

Model = TypeVar("Model", bound=BaseModel)
Read = TypeVar("Read")


@dataclass(frozen=True)
class Entry(Generic[Model]):
    """A checked file."""

    source: Source
    model: Model


def read_model(project: Project, path: Path, model: type[Model]) -> Entry[Model]:
    """Raises DataRefused with everything that is unfilled or wrong in the file."""
    return _checked(*read(project, path), model)


# `builder watch` reads eighty files at every change, of which one has changed.
@cache
def _checked(file: Path, text: str, model: type[Model]) -> Entry[Model]:
    source = parsed(file, text)
    gaps = [*unfilled(source)]
    errors = [source.error(*gap) for gap in gaps]
    try:
        entry = Entry(source, model.model_validate(source.data))
    except ValidationError as invalid:
        errors += wrong(source, model, invalid, [where for where, *_ in gaps])
    if errors:
        raise DataRefused(errors)
    return entry


def read_models(
    project: Project, folder: Path, model: type[Model], *needed: str
) -> dict[str, Entry[Model]]:
    """A folder's files by stem, in order. Raises DataRefused for all of them together.

    `needed` are stems of files that must be there.
    """
    paths = {*folder.glob("*.toml"), *(folder / f"{name}.toml" for name in needed)}
    return all_of({path.stem: partial(read_model, project, path, model) for path in written(paths)})


def all_of(reads: Mapping[str, Callable[[], Read]]) -> dict[str, Read]:
    """What each of them reads. Raises DataRefused for all of them together."""
    found: dict[str, Read] = {}
    errors: list[DataError] = []
    for name, reading in reads.items():
        try:
            found[name] = reading()
        except DataRefused as refused:
            errors += refused.errors
    if errors:
        raise DataRefused(errors)
    return found
