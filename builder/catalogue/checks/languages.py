"""A file of a language is of the one that it is named for, and speaks it wherever we write."""

from collections.abc import Iterator, Mapping

from builder.catalogue.kinds import TAG
from builder.catalogue.loaded import Loaded
from builder.catalogue.locate import Where
from builder.catalogue.source import Source
from builder.errors import DataError


def misnamed(loaded: Loaded) -> Iterator[DataError]:
    """Files whose language is another, or none, and locales without letters."""
    for wording in loaded.wordings.values():
        yield from _language(wording.source, ("language",), wording.model.language, loaded.wordings)
    for letter in loaded.letters.values():
        yield from _language(letter.source, ("language",), letter.model.language, loaded.letters)
    for name, locale in loaded.locales.items():
        if not TAG.fullmatch(name):
            what = f"{name} is no tag of a language"
            yield locale.source.error((), what, "name the file as in de.toml, pt-BR.toml")
            continue
        if message := locale.model.root.get("language"):
            where = ("language", "message")
            yield from _language(locale.source, where, message.message, loaded.locales)
        if name not in loaded.letters:
            what = f"there is no letters/{name}.toml: people would send English letters"
            remedy = f"`python -m builder new-language {name}` begins it"
            yield locale.source.error(("language",), what, remedy)


def _language(
    source: Source, where: Where, tag: str, files: Mapping[str, object]
) -> Iterator[DataError]:
    """The file is the one that serves the tag, as extension/catalogue/nearest.js chooses it."""
    serves = tag if tag in files else tag.partition("-")[0]
    if not TAG.fullmatch(tag) or serves != source.file.stem:
        what = f"the language is {tag}, the file is {source.file.name}"
        yield source.error(
            where, what, "let both say the same; a country may be added, as in en-GB"
        )
