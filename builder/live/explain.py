"""What the extension takes a page for, and why, as the extension itself tells it."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from builder.errors import PageUnread
from builder.live.address import whole
from builder.live.asking import Live
from builder.live.browser import maintainers_browser
from builder.live.saved import standing
from builder.project import Project


@dataclass(frozen=True)
class Asked:
    """A page at its address, or the file that was saved from there."""

    address: str
    file: Path | None = None


def asked(page: str, address: str) -> Asked:
    """What was typed: an address, or a file and its address. Raises NotUnderstood, PageUnread."""
    if page.startswith("https:"):
        return Asked(whole(page))
    if not Path(page).is_file():
        raise PageUnread(page, "give the file of a saved page, or an address: https://…")
    if not address:
        raise PageUnread(page, "add `--url`, the address that it was saved from")
    return Asked(whole(address), Path(page))


def explain(project: Project, asked: Asked) -> str:
    """The page report. Raises BrowserFailed, PageUnread."""
    with ExitStack() as opened:
        saved = [*opened.enter_context(standing(asked.file, asked.address))] if asked.file else []
        return report(opened.enter_context(maintainers_browser(project, saved)), asked.address)


def report(live: Live, address: str) -> str:
    """Raises PageUnread where the extension has no business."""
    live.open(address)
    live.settled()
    told = live.ask("report")
    if not told:
        remedy = "the extension is not on it; if it should be, add a [[page]] to"
        raise PageUnread(live.driver.current_url, f"{remedy} extension/catalogue/sites.toml")
    return str(told)
