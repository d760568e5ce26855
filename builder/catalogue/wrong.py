"""What a model says is wrong in a file, each with its line and what to do."""

from collections.abc import Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from builder.catalogue.kinds import Misfit
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
            what, remedy = _told(error, model)
            yield source.error(where, f"{name}: {what}", remedy)


def _told(error: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    what, path = error["msg"], error["loc"]
    match error:
        case {"ctx": {"error": Misfit() as misfit}}:
            return str(misfit), misfit.remedy
        case {"ctx": {"error": ValueError() as reason}}:
            what = str(reason)
        case {"type": "missing"}:
            return what, f"add it; {_place(_model_at(model, path[:-1]))} tells what it holds"
        case {"type": "extra_forbidden"}:
            keys = ", ".join(map(toml_key, _model_at(model, path[:-1]).model_fields))
            return what, f"take it out, or name it as one of {keys}"
    return what, f"{_place(_model_at(model, path))} tells what stands here"


def _place(model: type[BaseModel]) -> str:
    return f"`{model.__name__}` in {model.__module__.replace('.', '/')}.py"


def _model_at(model: type[BaseModel], where: Sequence[str | int]) -> type[BaseModel]:
    """Of the table that `where` leads to, or that holds it."""
    for step in where:
        fields = {toml_key(name): field.annotation for name, field in model.model_fields.items()}
        # An index, or a key of the file's own choosing, leads to what the annotation named already.
        model = _model_in(fields.get(str(step), fields.get("root"))) or model
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model that an annotation is, or that its lists and tables hold."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
