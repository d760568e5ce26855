"""What a page was heard to say reads as its role by our patterns, and as none that misleads."""

from collections.abc import Iterator
from typing import Any

from builder.catalogue.checks.expected import Expected
from builder.catalogue.loaded import Loaded
from builder.catalogue.model import toml_key
from builder.catalogue.source import Source
from builder.catalogue.wording import GRAMMAR, Titles
from builder.shipped import Call

NEVER_ALSO = {
    "title": ["elsewhere", "beside", "somebody-else"],
    "country": ["other-own"],
    "email": ["other-own"],
    "email-again": ["other-own"],
    "third-party": ["somebody-else"],
    "onward": ["send"],
    "code": ["other-code", "wrong-code", "honoured", "declined"],
    "wrong-code": ["honoured", "declined"],
    "honoured": ["declined"],
    "received": ["honoured", "declined"],
    "step": ["honoured", "declined"],
    "declined": ["honoured"],
    "already": ["honoured", "declined"],
    "region": ["honoured", "declined"],
}
"""A text of the first role that reads as one of the others would be told to the person wrongly."""


def heard(loaded: Loaded) -> Iterator[Expected]:
    """Of every text in every language."""
    for entry in loaded.wordings.values():
        roles = [toml_key(name) for name, value in entry.model if isinstance(value, Titles)]
        wording = entry.model.plain()
        for role in roles:
            for index, said in enumerate(wording[role]["said"]):
                yield from _said(entry.source, wording, role, index, said["text"])


def _said(
    source: Source, wording: dict[str, Any], role: str, index: int, text: str
) -> Iterator[Expected]:
    where = (role, "said", index)
    for wanted in ["object", "ai"] if role == "title" else [role]:
        what = f'no pattern of `{wanted}` matches "{text}"'
        remedy = f"add to `match` of [{wanted}] the stems that carry it"
        yield Expected([_reads(wording, wanted, text)], True, source, where, what, remedy)
    for other in NEVER_ALSO.get(role, []):
        what = f'"{text}" of `{role}` reads as `{other}` too'
        remedy = f"write the patterns of [{other}] narrower"
        yield Expected([_reads(wording, other, text)], False, source, where, what, remedy)


def _reads(wording: dict[str, Any], role: str, text: str) -> Call:
    """Only a claim that stands by itself confirms; everything else is recognised by its words."""
    patterns = wording[role]["match"]
    if role == "honoured":
        grammar = {key: wording[key] for key in GRAMMAR}
        grammar["matter"] = wording["ai"]["match"]
        return "lib/claims.js", "claim", patterns, grammar, text
    return "lib/patterns.js", "says", patterns, text
