"""What of a live page the extension alone can judge: where links lead, and whose words serve it."""

from collections.abc import Iterable, Sequence

from builder.live.address import bare
from builder.project import Project
from builder.shipped import ask

LEADS = "catalogue/leads.js"


def unlisted(project: Project, links: Sequence[str]) -> list[str]:
    """The places that links of a built project's page lead to, and no form is listed at.

    Raises ToolMissing, ToolFailed.
    """
    tree = project.build / "chromium"
    leads = ask(tree, [(LEADS, "lead", link) for link in links])
    strangers = [link for link, lead in zip(links, leads, strict=True) if "known" not in lead]
    places = ask(tree, [(LEADS, "destination", link) for link in strangers])
    return [bare(place or link) for link, place in zip(strangers, places, strict=True)]


def nearest(project: Project, tag: str, known: Iterable[str]) -> str:
    """The language that serves a page; of a new one, its name alone.

    `tag` is a page's own, `pt-BR`, or a locale, `pt_BR`. Raises ToolMissing, ToolFailed.
    """
    written = tag.replace("_", "-")
    call = ("catalogue/nearest.js", "nearest", written, dict.fromkeys(known))
    [found] = ask(project.extension, [call])
    return found or written.partition("-")[0]
