"""What the matchers that ship must answer to the data: they are the only ones there are."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from builder.catalogue.locate import Where
from builder.catalogue.source import Source
from builder.errors import DataError
from builder.project import Project, written
from builder.shipped import Call, ask


@dataclass(frozen=True)
class Expected:
    """One of the calls holds, or, where `holds` is false, none: else `what` is wrong at `where`."""

    calls: list[Call]
    holds: bool
    source: Source
    where: Where
    what: str
    remedy: str


_met: set[tuple[bytes, str]] = set()
"""Matchers and what they answered as expected: after a change `builder watch` asks little anew."""


def unmet(project: Project, expected: Iterable[Expected]) -> Iterator[DataError]:
    """An error for each that the project's matchers answer otherwise.

    Raises ToolMissing without Node.js, ToolFailed if a matcher itself throws.
    """
    scripts = written(project.extension.glob("lib/*.js"))
    matchers = b"".join(script.read_bytes() for script in scripts)
    keyed = [((matchers, json.dumps([one.calls, one.holds])), one) for one in expected]
    asked = [(key, one) for key, one in keyed if key not in _met]
    answers = iter(ask(project.extension, [call for _, one in asked for call in one.calls]))
    for key, one in asked:
        if any(list(islice(answers, len(one.calls)))) is one.holds:
            _met.add(key)
        else:
            yield one.source.error(one.where, one.what, one.remedy)
