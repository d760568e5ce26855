"""From the page that a maintainer looks at to a fixture with nobody in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from difflib import unified_diff
from itertools import chain, count
from pathlib import Path
from urllib.parse import urlsplit

from builder.anonymous import Kept, Saved
from builder.anonymous.addresses import known_addresses
from builder.anonymous.known import country_names, known_words
from builder.anonymous.words import words
from builder.catalogue import Loaded
from builder.catalogue.loaded import SOURCE_LANGUAGE
from builder.live.asking import Live
from builder.live.judged import nearest
from builder.project import Project

RENDERED = Path(__file__).with_name("rendered.js")


class Everything(Kept):
    """For comparison: the same document with its words in it."""

    def replaced(self, text: str) -> str:
        """The text itself."""
        return text


@dataclass(frozen=True)
class Capture:
    """A page as it was found. `by` are the versions of browser and extension."""

    page: Saved
    by: str

    def knowing(self, lines: set[str]) -> "Capture":
        """The same, where these lines are known to be Meta's."""
        kept = replace(self.page.kept, lines=frozenset(lines))
        return replace(self, page=replace(self.page, kept=kept))

    def hiding(self, people: set[str]) -> "Capture":
        """The same without these texts, of those that stay: they name somebody."""
        kept = replace(self.page.kept, people=frozenset(people))
        return replace(self, page=replace(self.page, kept=kept))

    def fixture(self) -> str:
        """The file: where it comes from, then the page."""
        place = self.page.addresses.replaced(self.page.address)
        day = datetime.now(UTC).date()
        header = (
            f"<!-- captured from: {place}, {day}, {self.by}; every unknown word is a stand-in -->"
        )
        return f"{header}\n{self.page.anonymous()}"

    def diff(self) -> Iterator[str]:
        """What was replaced, line by line."""
        kept = Everything(words=self.page.kept.words, fields=self.page.kept.fields)
        before = replace(self.page, kept=kept).anonymous().splitlines()
        return unified_diff(before, self.page.anonymous().splitlines(), n=0, lineterm="")

    def file(self, project: Project) -> Path:
        """Where it belongs, named for its address and day; numbered where that is taken."""
        url = urlsplit(self.page.addresses.replaced(self.page.address))
        name = re.sub(r"[^a-z0-9]+", "-", f"{url.netloc}{url.path}".lower()).strip("-")
        stem = f"tests/replica/pages/captured/{name}-{datetime.now(UTC).date()}"
        numbered = (f"{stem}-{number}.html" for number in count(2))
        files = (project.root / file for file in chain([f"{stem}.html"], numbered))
        return next(file for file in files if not file.exists())


def capture(live: Live, project: Project, loaded: Loaded) -> Capture:
    """Of the tab in front."""
    live.turn_to_front()
    drawn = live.evaluate(RENDERED.read_text("utf-8"))
    wordings = {language: entry.model for language, entry in loaded.wordings.items()}
    languages = {SOURCE_LANGUAGE, nearest(project, drawn["language"], wordings)}
    spoken = [wordings[key] for key in languages & wordings.keys()]
    kept = Kept(
        words=known_words(
            project.extension, spoken, [entry.model.name for entry in loaded.forms.values()]
        ),
        countries=country_names(drawn["countries"]),
        fields=loaded.engine.model.names(),
        private=frozenset(word for text in drawn["typed"] for word in words(text)),
    )
    page = Saved(drawn["html"], live.driver.current_url, kept, known_addresses(loaded))
    return Capture(page, f"Chromium {live.version}, extension {project.version}")
