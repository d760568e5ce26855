"""Whatever country is offered has one law, one authority and one controller."""

from collections import Counter
from collections.abc import Iterator

from builder.catalogue.loaded import Loaded
from builder.catalogue.locate import Where
from builder.catalogue.source import Source
from builder.errors import DataError

Places = list[tuple[str, Where]]


def misplaced(loaded: Loaded) -> Iterator[DataError]:
    """Countries that are offered and stand in no table or in two, or stand there unoffered."""
    offered = loaded.countries.model.offered_codes()
    for country in loaded.countries.model.names.keys() - set(offered):
        what = f"{country} is not offered here"
        yield loaded.countries.source.error(
            ("names", country), what, "mend the code, or take its names out"
        )
    yield from _laws(loaded)
    controllers = loaded.controllers
    places = _listed("controller", [one.countries for one in controllers.model.controller])
    yield from _one_each(controllers.source, "controller", offered, places)
    found = loaded.authorities.model.authority
    places = [(one.country, ("authority", index, "country")) for index, one in enumerate(found)]
    yield from _one_each(loaded.authorities.source, "authority", offered, places)


def _laws(loaded: Loaded) -> Iterator[DataError]:
    named = [group.law for group in loaded.countries.model.offered]
    told = [law.law for law in loaded.laws.model.law]
    for index, law in enumerate(named):
        if law not in told:
            what = f"laws.toml does not tell what {law} is"
            yield loaded.countries.source.error(
                ("offered", index, "law"), what, "give it one [[law]] there"
            )
    for index, law in enumerate(told):
        if law not in named:
            what = f"nobody in countries.toml objects by {law}"
            yield loaded.laws.source.error(
                ("law", index, "law"), what, "name it in an [[offered]] there, or take it out here"
            )


def _listed(table: str, groups: list[list[str]]) -> Places:
    return [
        (country, (table, index, "countries", place))
        for index, countries in enumerate(groups)
        for place, country in enumerate(countries)
    ]


def _one_each(
    source: Source, table: str, offered: list[str], places: Places
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
            what = f"{country} has more than one `{table}`"
            yield source.error(where, what, "leave it in one")
