"""Beginning a language: English, with a mark before each text that is to be translated."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from builder.catalogue.countries import Countries
from builder.catalogue.entry import read_model
from builder.catalogue.kinds import TAG
from builder.catalogue.loaded import SOURCE_LANGUAGE
from builder.catalogue.todo import TODO
from builder.errors import AlreadyThere, NotUnderstood
from builder.programs import node, run
from builder.project import Project
from builder.scaffold import write_new
from builder.toml import dumps

BY_LANGUAGE = ("catalogue/wording", "locales", "letters")
"""Folders of `extension/` that hold a file for each language."""
SAYINGS = "tests/extension/sayings"
"""Beside them: what the words of each language are tried on."""
SPOKEN = "new Intl.Locale(process.argv[1]).maximize().region"
ENGLISH_ONLY = {"description", "unsure"}


def new_language(project: Project, language: str) -> Iterator[Path]:
    """A file for each kind of words that the language lacks.

    Raises NotUnderstood, ToolMissing, and AlreadyThere if it lacks none.
    """
    if not TAG.fullmatch(language):
        raise NotUnderstood(language, "no tag of a language", "de, pt-BR")
    # Meta's pages are asked for in a language and its country, and letters are dated as there.
    if _country(project, language) not in _offered(project):
        what = "spoken in no country of countries.toml for the most part"
        raise NotUnderstood(language, what, "de, pt-BR: people elsewhere are offered no form")
    names = [*(f"extension/{folder}/{language}.toml" for folder in BY_LANGUAGE)]
    names.append(f"{SAYINGS}/{language}.txt")
    missing = [name for name in names if not (project.root / name).exists()]
    if not missing:
        raise AlreadyThere(language, "mend what stands in " + ", ".join(names))
    for name in missing:
        text = (project.root / name).with_stem(SOURCE_LANGUAGE).read_text("utf-8")
        if name.startswith(SAYINGS):
            yield write_new(project, name, _first_of_each(text))
        else:
            yield write_new(project, name, dumps(_marked(tomllib.loads(text), language)))


def _country(project: Project, language: str) -> str:
    return run([node(), "--print", SPOKEN, language], cwd=project.root).strip()


def _offered(project: Project) -> list[str]:
    file = project.extension / "catalogue" / "countries.toml"
    return read_model(project, file, Countries).model.offered_codes()


def _first_of_each(sayings: str) -> str:
    """Every heading with the first of its English sayings, marked."""
    return re.sub(r"^(## .*\n)(.*\n)(?:(?!## ).*\n)*", rf"\1{TODO} \2", sayings, flags=re.M)


def _marked(data: dict[str, Any], language: str) -> dict[str, Any]:
    """English with a mark before every text; evidence and explanations are of English alone."""

    def marked(key: str, value: Any) -> Any:
        match key, value:
            case "language", str():
                return language
            case "language", {"message": _}:
                return {"message": language}
            case "said", list():
                return [_composed(one["text"]) for one in value]
            case _, dict():
                return {n: marked(n, item) for n, item in value.items() if n not in ENGLISH_ONLY}
            case _, list():
                return [marked(key, item) for item in value]
            case _:
                return f"{TODO} {value}"

    return dict(marked("", data))


def _composed(text: str) -> dict[str, str]:
    return {"text": f"{TODO} {text}", "composed": f"{TODO} why"}
