"""Whatever country is offered, its people have a law, and the file that tells it names no other."""

from collections import Counter
from collections.abc import Iterator

from builder.catalogue.loaded import Loaded
from builder.catalogue.locate import Where
from builder.catalogue.source import Source
from builder.errors import DataError


def misplaced(loaded: Loaded) -> Iterator[DataError]:
    """Countries that are offered and stand in no table or in two, or stand there unoffered."""
    offered = loaded.countries.model.offered_codes()
    laws = loaded.laws
    places: list[tuple[str, Where]] = [
        (country, ("law", index, "countries", place))
        for index, law in enumerate(laws.model.law)
        for place, country in enumerate(law.countries)
    ]
    yield from _one_each(laws.source, "law", offered, places)


def _one_each(
    source: Source, table: str, offered: list[str], places: list[tuple[str, Where]]
) -> Iterator[DataError]:
    times = Counter(country for country, _ in places)
    for country in offered:
        if country not in times:
            what = f"{country} is offered in countries.toml and has no `{table}`"
            yield source.error((), what, f"give it one [[{table}]]")
    for country, where in places:
        if country not in offered:
            what = f"{country} is not offered in countries.toml"
            yield source.error(where, what, "offer it there, or take it out here")
        elif times[country] > 1:
            what = f"{country} has {times[country]} times a `{table}`"
            yield source.error(where, what, "leave it in one")
