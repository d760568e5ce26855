"""docs/coverage.md: which words were read on Meta's pages, and which are our translation."""

from pathlib import Path

from builder.catalogue.loaded import SOURCE_LANGUAGE, Loaded
from builder.catalogue.model import toml_key
from builder.catalogue.wording import Titles, Wording
from builder.project import Project

HEAD = """# Coverage

What is known of each role's words in each language, written by `python -m builder coverage` from
`extension/catalogue/wording/`. `q` words were quoted from somewhere, the number of texts beside it
and the newest date below; `c` words are composed: our translation of what the page must say. Where
both stand, both exist. [catalogue.md](catalogue.md) tells what the roles are.

"""


def page(project: Project) -> Path:
    """Where the page stands."""
    return project.root / "docs" / "coverage.md"


def render(loaded: Loaded) -> str:
    """The whole page as it must be for this catalogue."""
    wordings = {language: entry.model for language, entry in sorted(loaded.wordings.items())}
    languages = list(wordings)
    table = [_row(["role", *languages]), _row(["---"] * (len(languages) + 1))]
    for role in _roles(wordings[SOURCE_LANGUAGE]):
        table.append(
            _row([f"`{role}`", *(_cell(_roles(each)[role]) for each in wordings.values())])
        )
    newest = [_row(["newest quotation", *(_newest(each) for each in wordings.values())])]
    unsure = [
        f"- **{language}**: {each.unsure}" for language, each in wordings.items() if each.unsure
    ]
    listed = "\n".join(["", "## What a native reader should look at again", "", *unsure])
    return HEAD + "\n".join(table + newest) + "\n" + listed + "\n"


def _roles(wording: Wording) -> dict[str, Titles]:
    return {toml_key(key): value for key, value in wording if isinstance(value, Titles)}


def _cell(role: Titles) -> str:
    quoted = sum(said.source is not None for said in role.said)
    composed = len(role.said) - quoted
    return " ".join(
        filter(None, [f"q{quoted}" if quoted else "", f"c{composed}" if composed else ""])
    )


def _newest(wording: Wording) -> str:
    seen = [said.seen for role in _roles(wording).values() for said in role.said if said.seen]
    return max(seen, default="—")


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
