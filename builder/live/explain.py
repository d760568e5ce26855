"""What the extension takes a page for, and why, as the extension itself tells it."""

from pathlib import Path

from builder.errors import PageUnread
from builder.live.address import whole
from builder.live.asking import Live
from builder.live.browser import maintainers_browser
from builder.live.saved import standing
from builder.project import Project


def explain(project: Project, page: str, address: str) -> str:
    """The page report. `page` is an address, or a file that was saved from `address`.

    Raises NotUnderstood, BrowserFailed, PageUnread.
    """
    if page.startswith("https:"):
        start = whole(page)
        with maintainers_browser(project) as live:
            return report(live, start)
    if not Path(page).is_file():
        raise PageUnread(page, "give the file of a saved page, or an address: https://…")
    if not address:
        raise PageUnread(page, "add `--url`, the address that it was saved from")
    start = whole(address)
    with (
        standing(Path(page), start) as arguments,
        maintainers_browser(project, arguments) as live,
    ):
        return report(live, start)


def report(live: Live, address: str) -> str:
    """Raises PageUnread where the extension has no business."""
    live.open(address)
    live.settled()
    told = live.ask("report")
    if not told:
        remedy = "the extension is not on it; if it should be, add a [[page]] to"
        raise PageUnread(live.driver.current_url, f"{remedy} extension/catalogue/sites.toml")
    return str(told)
