"""What the extension takes a page for, and why, as the extension itself tells it."""

from pathlib import Path

from builder.errors import PageUnread
from builder.live.browser import Live, maintainers_browser
from builder.live.saved import standing
from builder.project import Project


def explain(project: Project, page: str, address: str) -> str:
    """The page report. `page` is an address, or a file that was saved from `address`.

    Raises BrowserFailed, PageUnread.
    """
    if not Path(page).is_file():
        with maintainers_browser(project) as live:
            return report(live, page)
    if not address:
        raise PageUnread(page, "add `--url`, the address that it was saved from")
    with (
        standing(Path(page), address) as arguments,
        maintainers_browser(project, arguments) as live,
    ):
        return report(live, address)


def report(live: Live, address: str) -> str:
    """Raises PageUnread where the extension has no business."""
    live.open(address)
    live.settled()
    told = live.ask("report")
    if not told:
        remedy = "extension/catalogue/sites.toml names the pages that it sees"
        raise PageUnread(live.driver.current_url, f"the extension is not on it; {remedy}")
    return str(told)
