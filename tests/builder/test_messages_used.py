"""Code and locales speak of the same messages: none is missing, none left over."""

import re

from builder.catalogue.loaded import load
from builder.project import HERE, Project

QUOTED = re.compile(r'["\']([a-z][a-z0-9_]*)["\']|__MSG_([a-z0-9_]+)__')
ASKED = re.compile(r'(?:\bmessage\(|data-message=)\s*["\']([a-z][a-z0-9_]*)["\']|__MSG_(\w+)__')
COMPOSED = re.compile(r"`((?:\$\{[^}]*\})?[a-z]*_(?:[a-z_]|\$\{[^}]*\})*)`")


def shipped(built: Project) -> str:
    files = [path for path in (built.dist / "firefox").rglob("*") if "_locales" not in path.parts]
    return "\n".join(
        path.read_text("utf-8") for path in files if path.suffix in {".js", ".html", ".json"}
    )


def keys() -> set[str]:
    return set(load(HERE).locales["en"].model.root)


def test_every_message_asked_for_exists(built: Project) -> None:
    asked = {found for pair in ASKED.findall(shipped(built)) for found in pair if found}
    assert asked - keys() == set()


def test_every_message_is_asked_for(built: Project) -> None:
    text = shipped(built)
    named = {found for pair in QUOTED.findall(text) for found in pair if found}
    composed = [re.sub(r"\$\{[^}]*\}", r"\\w+", key) for key in COMPOSED.findall(text)]
    left_over = keys() - named
    assert {key for key in left_over if not any(re.fullmatch(c, key) for c in composed)} == set()
