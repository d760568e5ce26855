"""The extension may see the addresses at which forms stand and begin."""

from collections.abc import Iterator

from builder.catalogue.checks.expected import Expected
from builder.catalogue.forms import Form
from builder.catalogue.loaded import Loaded
from builder.catalogue.locate import Where
from builder.shipped import url


def allowed(loaded: Loaded) -> Iterator[Expected]:
    """Of every address of every form: one of the pages in sites.toml matches it."""
    pages = loaded.sites.model.matches()
    for entry in loaded.forms.values():
        for where, address in _addresses(entry.model):
            calls = [("lib/match-pattern.js", "matches", page, url(address)) for page in pages]
            what = f"the extension may not see {address}"
            remedy = "add a [[page]] with a `match` for it to sites.toml"
            yield Expected([*calls], True, entry.source, where, what, remedy)


def _addresses(form: Form) -> Iterator[tuple[Where, str]]:
    yield ("start",), form.start
    for index, address in enumerate(form.address):
        yield ("address", index, "url"), address.url
    for index, address in enumerate(form.general):
        yield ("general", index, "url"), address.url
