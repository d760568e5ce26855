"""`catalogue/sites.toml`: where the extension has business."""

from typing import Any, Literal

from builder.catalogue.kinds import Host, MatchPattern, Text, Url
from builder.catalogue.model import Sourced, Strict


class Page(Sourced):
    """Addresses of one kind of page, as a browser's match pattern."""

    kind: Literal["privacy", "form", "help", "login"]
    match: MatchPattern
    why: Text


class Redirect(Sourced):
    """A wrapper whose `parameter` holds the true address."""

    hosts: list[Host]
    path: Text
    parameter: Text


class Contact(Sourced):
    """Addresses of contact forms, and of nothing else."""

    match: MatchPattern


class NotThis(Sourced):
    """A contact form that looks like an objection and is none."""

    url: Url
    what: Text


class Sites(Strict):
    """The whole file."""

    page: list[Page]
    redirect: list[Redirect]
    contact: list[Contact]
    not_this: list[NotThis]

    def matches(self) -> list[str]:
        """Match patterns of all pages."""
        return [page.match for page in self.page]

    def origins(self) -> list[str]:
        """The hosts of all pages, sorted, as match patterns. Browsers ignore paths here."""
        return sorted({match[: match.index("/", 8)] + "/*" for match in self.matches()})

    def module(self) -> dict[str, Any]:
        """What `catalogue/sites.js` exports."""
        return {
            "pages": [{"kind": page.kind, "match": page.match} for page in self.page],
            "redirects": [
                {"hosts": r.hosts, "path": r.path, "parameter": r.parameter} for r in self.redirect
            ],
            "contacts": [contact.match for contact in self.contact],
            "notThis": [form.url for form in self.not_this],
        }
