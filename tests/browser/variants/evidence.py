"""What Meta was heard to say, or must say, in every language of the catalogue."""

import tomllib
from functools import cache

from builder.project import HERE

CATALOGUE = HERE.extension / "catalogue"
LANGUAGES = sorted(path.stem for path in (CATALOGUE / "wording").glob("*.toml"))


@cache
def _wording(language: str) -> dict[str, dict[str, list[dict[str, str]]]]:
    return tomllib.loads((CATALOGUE / "wording" / f"{language}.toml").read_text("utf-8"))


def said(language: str, role: str) -> list[str]:
    return [entry["text"] for entry in _wording(language)[role]["said"]]
