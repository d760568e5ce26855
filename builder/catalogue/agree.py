"""Holds the data against the shipped matcher (agree.mjs), the only one there is."""

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from builder.catalogue.loaded import Loaded
from builder.errors import DataError
from builder.programs import node, run
from builder.project import Project

SCRIPT = Path(__file__).with_name("agree.mjs")


def disagreements(project: Project, loaded: Loaded) -> Iterator[DataError]:
    """Texts that their own patterns miss or others match; addresses outside sites.toml.

    Raises ToolMissing without Node.js, ToolFailed if the matcher itself throws.
    """
    sources = {f"wording/{language}": entry.source for language, entry in loaded.wordings.items()}
    sources |= {f"forms/{form}": entry.source for form, entry in loaded.forms.items()}
    question = {
        "wordings": {language: entry.model.plain() for language, entry in loaded.wordings.items()},
        "pages": loaded.sites.model.matches(),
        "addresses": list(_addresses(loaded)),
    }
    matcher = "".join(
        file.read_text("utf-8") for file in sorted(project.extension.glob("lib/*.js"))
    )
    for found in json.loads(_answer(project, json.dumps(question), matcher)):
        where = tuple(found["where"])
        yield sources[found["source"]].error(where, found["what"], found["remedy"])


# Most changes that `builder watch` sees are of neither words nor matcher.
@lru_cache(maxsize=1)
def _answer(project: Project, question: str, matcher: str) -> str:
    """`matcher` is what it is made of: with another the answer may be another."""
    return run([node(), str(SCRIPT), str(project.extension)], cwd=project.root, stdin=question)


def _addresses(loaded: Loaded) -> Iterator[dict[str, Any]]:
    for name, entry in loaded.forms.items():
        source = f"forms/{name}"
        yield {"source": source, "where": ["start"], "url": entry.model.start}
        for index, address in enumerate(entry.model.address):
            yield {"source": source, "where": ["address", index, "url"], "url": address.url}
        for index, address in enumerate(entry.model.general):
            yield {"source": source, "where": ["general", index, "url"], "url": address.url}
