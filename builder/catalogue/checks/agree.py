"""Holds the data against the shipped matcher (agree.mjs), the only one there is."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from builder.catalogue.loaded import Loaded
from builder.errors import DataError
from builder.programs import node, run
from builder.project import Project, written

SCRIPT = Path(__file__).with_name("agree.mjs")


_agreed: set[tuple[bytes, str]] = set()
"""Matchers and what agrees with them: at a change `builder watch` asks about what changed alone."""


def disagreements(project: Project, loaded: Loaded) -> Iterator[DataError]:
    """Texts that their own patterns miss or others match; addresses outside sites.toml.

    Raises ToolMissing without Node.js, ToolFailed if the matcher itself throws.
    """
    sources = {f"wording/{language}": entry.source for language, entry in loaded.wordings.items()}
    sources |= {f"forms/{form}": entry.source for form, entry in loaded.forms.items()}
    scripts = written(project.extension.glob("lib/*.js"))
    matcher = b"".join(script.read_bytes() for script in scripts)
    questions = [json.dumps(question) for question in _questions(loaded)]
    asked = [question for question in questions if (matcher, question) not in _agreed]
    if not asked:
        return
    told = run(
        [node(), str(SCRIPT), str(project.extension)],
        cwd=project.root,
        stdin=f"[{','.join(asked)}]",
    )
    for question, problems in zip(asked, json.loads(told), strict=True):
        if not problems:
            _agreed.add((matcher, question))
        for problem in problems:
            where = tuple(problem["where"])
            yield sources[problem["source"]].error(where, problem["what"], problem["remedy"])


def _questions(loaded: Loaded) -> Iterator[dict[str, Any]]:
    """One for each language and one for all addresses, as agree.mjs takes them."""
    for language, entry in loaded.wordings.items():
        yield {"language": language, "wording": entry.model.plain()}
    yield {"pages": loaded.sites.model.matches(), "addresses": list(_addresses(loaded))}


def _addresses(loaded: Loaded) -> Iterator[dict[str, Any]]:
    for name, entry in loaded.forms.items():
        source = f"forms/{name}"
        yield {"source": source, "where": ["start"], "url": entry.model.start}
        for index, address in enumerate(entry.model.address):
            yield {"source": source, "where": ["address", index, "url"], "url": address.url}
        for index, address in enumerate(entry.model.general):
            yield {"source": source, "where": ["general", index, "url"], "url": address.url}
