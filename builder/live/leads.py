"""Where links lead, and whether the catalogue has it."""

from urllib.parse import parse_qs, urlsplit

from builder.catalogue import Loaded


class Leads:
    """By `sites.toml` and the forms' addresses."""

    def __init__(self, loaded: Loaded) -> None:
        self._redirects = loaded.sites.model.redirect
        forms = [entry.model for entry in loaded.forms.values()]
        self._known = {
            urlsplit(address.url).path.rstrip("/")
            for form in forms
            for address in (*form.address, *form.general)
        }

    def to(self, address: str) -> str:
        """The address behind a redirect wrapper."""
        url = urlsplit(address)
        for redirect in self._redirects:
            inner = parse_qs(url.query).get(redirect.parameter)
            if url.netloc in redirect.hosts and inner:
                return inner[0]
        return address

    def knows(self, address: str) -> bool:
        """Whether a form is listed there."""
        return urlsplit(address).path.rstrip("/") in self._known
