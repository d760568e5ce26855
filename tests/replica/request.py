"""A request, read; an answer, ready to be written."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Request:
    """`fields` are those of a posted form; `accepts` is the browser's `Accept-Language`."""

    method: str
    host: str
    path: str
    query: Mapping[str, str]
    fields: Mapping[str, str]
    accepts: str


@dataclass(frozen=True)
class Answer:
    """`location` turns it into a redirect."""

    html: str = ""
    status: int = 200
    location: str = ""
