"""What may stand in one place only: of two, one would never be read."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from builder.catalogue.loaded import Loaded
from builder.catalogue.locate import Where
from builder.catalogue.source import Source
from builder.errors import DataError

Place = tuple[str, Source, Where]


def repeated(loaded: Loaded) -> Iterator[DataError]:
    """Every place but the first of an address, a country, its names, a law, a domain, a host."""
    yield from _again(_addresses(loaded))
    countries, laws, mailboxes = loaded.countries, loaded.laws, loaded.mailboxes
    yield from _again(
        (country, countries.source, ("offered", index, "countries", place))
        for index, group in enumerate(countries.model.offered)
        for place, country in enumerate(group.countries)
    )
    yield from _again(
        (name.casefold(), countries.source, ("names", country, place))
        for country, names in countries.model.names.items()
        for place, name in enumerate(names)
    )
    yield from _again(
        (law.law, laws.source, ("law", index, "law")) for index, law in enumerate(laws.model.law)
    )
    yield from _again(
        (domain, mailboxes.source, ("mailbox", index, "domains", place))
        for index, mailbox in enumerate(mailboxes.model.mailbox)
        for place, domain in enumerate(mailbox.domains)
    )
    yield from _again(
        (f"the unlisted form of {host}", form.source, ("unlisted", place))
        for form in loaded.forms.values()
        for place, host in enumerate(form.model.unlisted)
    )


def _addresses(loaded: Loaded) -> Iterator[Place]:
    """As extension/catalogue/address.js knows them: by their paths."""
    for form in loaded.forms.values():
        for index, address in enumerate(form.model.address):
            yield _path(address.url), form.source, ("address", index, "url")
        for index, address in enumerate(form.model.general):
            yield _path(address.url), form.source, ("general", index, "url")
    for index, other in enumerate(loaded.sites.model.not_this):
        yield _path(other.url), loaded.sites.source, ("not-this", index, "url")


def _path(url: str) -> str:
    return urlsplit(url).path.rstrip("/")


def _again(places: Iterable[Place]) -> Iterator[DataError]:
    known: dict[str, tuple[Source, Where]] = {}
    for value, source, where in places:
        if value in known:
            first, place = known[value]
            what = f"{value} stands in {first.file}:{first.line(place)} already"
            yield source.error(where, what, "leave it in one of the two")
        else:
            known[value] = source, where
