"""What stands where: a table of addresses that a test may change for itself."""

from urllib.parse import urlsplit

from tests.replica.addresses import ADDRESSES
from tests.replica.hosts import site_of
from tests.replica.page import Page, Redirect


def _key(host: str, path: str) -> str:
    return host + path.rstrip("/")


class Site:
    def __init__(self) -> None:
        self._changed: dict[str, Page | Redirect] = {}

    def put(self, address: str, page: Page | Redirect) -> None:
        """`put("https://help.instagram.com/contact/1", Page("region"))`, until `reset`."""
        url = urlsplit(address)
        self._changed[_key(url.netloc, url.path)] = page

    def reset(self) -> None:
        self._changed.clear()

    def at(self, host: str, path: str) -> Page | Redirect | None:
        for key in (_key(host, path), _key(site_of(host), path)):
            for table in (self._changed, ADDRESSES):
                if key in table:
                    return table[key]
        return None

    def form(self, host: str, number: str) -> Page:
        """The page of the contact form with that number, on the host that it was sent to."""
        folder = "/help/contact/" if host.endswith(".facebook.com") else "/contact/"
        match self.at(host, folder + number):
            case Page() as page:
                return page
            case _:
                raise LookupError(f"no contact form {number} on {host}")
