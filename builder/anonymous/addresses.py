"""Addresses: hosts, paths and parameters that the catalogue knows stay, all others go."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from builder.anonymous.words import SOMEBODY, stand_in
from builder.catalogue import Loaded
from builder.catalogue.sites import Redirect

LANGUAGE = re.compile(r"[a-z]{2,3}([_-][A-Z]{2})?")
"""`fr`, `fr_FR`: the values of parameters and fields that choose a page's language."""

_INNER = "next"
"""The parameter in which a login page keeps the address that it leads to."""


@dataclass(frozen=True)
class Addresses:
    """`folders` are those in which forms stand: a number there is a form's, not a person's."""

    hosts: frozenset[str]
    segments: frozenset[str]
    folders: frozenset[str]
    redirects: tuple[Redirect, ...]

    def replaced(self, address: str) -> str:
        """The address with a stand-in for all that may name somebody."""
        url = urlsplit(address.strip())
        if url.scheme == "mailto":
            return f"mailto:{SOMEBODY}"
        if url.scheme not in ("http", "https", ""):
            return "#"
        host = url.netloc if self._knows(url.netloc) else "example.org" if url.netloc else ""
        query = urlencode(self._parameters(url.netloc, url.query))
        return urlunsplit(
            (url.scheme, host, self._path(url.path), query, "x" if url.fragment else "")
        )

    def is_form_number(self, value: str, page: str) -> bool:
        """Whether a hidden field's value is the number of a known form, or of the page's own."""
        return value.isdecimal() and (value in self.segments or urlsplit(page).path.endswith(value))

    def _knows(self, host: str) -> bool:
        below = tuple(known[1:] for known in self.hosts if known.startswith("*."))
        return host in self.hosts or host.endswith(below)

    def _path(self, path: str) -> str:
        done: list[str] = []
        for segment in path.split("/"):
            is_number = segment.isdecimal() and "/".join(done) in self.folders
            stays = is_number or segment in self.segments
            done.append(segment if stays else re.sub(r"[^\W_]+", lambda w: stand_in(w[0]), segment))
        return "/".join(done)

    def _parameters(self, host: str, query: str) -> list[tuple[str, str]]:
        inner = {_INNER} | {r.parameter for r in self.redirects if host in r.hosts}
        kept = []
        for name, value in parse_qsl(query):
            if name in inner:
                kept.append((name, self.replaced(value)))
            elif name in ("hl", "locale") and LANGUAGE.fullmatch(value):
                kept.append((name, value))
        return kept


def known_addresses(loaded: Loaded) -> Addresses:
    """By everything that the catalogue says of where pages stand."""
    sites = loaded.sites.model
    forms = [entry.model for entry in loaded.forms.values()]
    addresses = [a.url for form in forms for a in (*form.address, *form.general)]
    addresses += [page.url for page in sites.not_this]
    known = [*addresses, *(form.start for form in forms), *(page.match for page in sites.page)]
    hosts = {origin[8:-2] for origin in sites.origins()}
    hosts |= {host for redirect in sites.redirect for host in redirect.hosts}
    segments = {part for url in known for part in urlsplit(url).path.split("/") if "*" not in part}
    segments |= {part for redirect in sites.redirect for part in redirect.path.split("/")}
    folders = {urlsplit(url).path.rpartition("/")[0] for url in addresses}
    return Addresses(
        frozenset(hosts), frozenset(segments), frozenset(folders), tuple(sites.redirect)
    )
