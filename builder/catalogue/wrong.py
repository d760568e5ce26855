"""What a model says is wrong in a file, each with its line and what to do."""

from collections.abc import Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from builder.catalogue.locate import Where
from builder.catalogue.model import toml_key
from builder.catalogue.source import Source
from builder.errors import DataError


def wrong(
    source: Source, model: type[BaseModel], invalid: ValidationError, gaps: Sequence[Where]
) -> Iterator[DataError]:
    """All but what may be right once the gaps, told already, are filled in."""
    for error in invalid.errors():
        where = error["loc"]
        if not any(gap[: len(where)] == where for gap in gaps):
            name = ".".join(map(str, where)) or "the file"
            yield source.error(
                where, f"{name}: {error['msg']}", _remedy(error["type"], model, where)
            )


def _remedy(kind: str, model: type[BaseModel], where: Where) -> str:
    match kind:
        case "missing":
            return "add it; docs/catalogue.md tells what it holds"
        case "extra_forbidden":
            return f"take it out, or name it as one of {', '.join(_keys(model, where[:-1]))}"
        case _:
            return "docs/catalogue.md tells what stands here"


def _keys(model: type[BaseModel], where: Where) -> list[str]:
    """What may stand in the table that `where` leads to."""
    for step in where:
        fields = {toml_key(name): field.annotation for name, field in model.model_fields.items()}
        # An index, or a key of the file's own choosing, leads to what the annotation named already.
        model = _model_in(fields.get(str(step), fields.get("root"))) or model
    return [toml_key(name) for name in model.model_fields]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation is, or that its lists and tables hold."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
