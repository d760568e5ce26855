"""A page: a template of `pages/`, the words of one language, and what this copy is like."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tests.replica.contact_forms import objection, others
from tests.replica.language import WORDS
from tests.replica.markup import linked

PAGES = Path(__file__).parent / "pages"

_templates = Environment(
    loader=FileSystemLoader(PAGES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)
_templates.filters["linked"] = linked
_templates.globals.update(objection=objection, others=others)


@cache
def words(language: str) -> dict[str, Any]:
    return tomllib.loads((WORDS / f"{language}.toml").read_text("utf-8"))


@dataclass(frozen=True)
class Redirect:
    """An address that only sends the browser on, as Meta's login wall does."""

    to: str


class Page:
    """`Page("contact-form", generation="short")`: what stands at an address.

    A `name` with an `.html` of that name is a saved page and goes out as it is. Any other
    is a template: it sees `words`, `language`, the request, and the options given here.
    """

    def __init__(self, name: str, **options: Any) -> None:
        self.name = name
        self.options = options

    def render(self, language: str, **seen: Any) -> str:
        saved = PAGES / f"{self.name}.html"
        if saved.exists():
            return saved.read_text("utf-8")
        template = _templates.get_template(f"{self.name}.html.j2")
        return template.render(
            **{"words": words(language), "language": language, **self.options, **seen}
        )


class Written(Page):
    """A page made on the spot, for a test that draws its own."""

    def __init__(self, html: str) -> None:
        super().__init__("written")
        self._html = html

    def render(self, language: str, **seen: Any) -> str:
        return self._html
