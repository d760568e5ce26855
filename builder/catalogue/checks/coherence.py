"""What holds between files, or between a file and its name."""

from collections.abc import Iterator

from builder.catalogue.letters import SHORTEST, Grounds
from builder.catalogue.loaded import SOURCE_LANGUAGE, Loaded
from builder.catalogue.model import TAG
from builder.errors import DataError


def incoherences(loaded: Loaded) -> Iterator[DataError]:
    """Files, accounts and letters that do not go with what stands elsewhere."""
    yield from _names(loaded)
    yield from _accounts(loaded)
    yield from _letters(loaded)


def _names(loaded: Loaded) -> Iterator[DataError]:
    named = [(name, "form", form.source) for name, form in loaded.forms.items()]
    named += [(name, "language", file.source) for name, file in loaded.wordings.items()]
    named += [(name, "language", file.source) for name, file in loaded.letters.items()]
    for name, key, source in named:
        if source.data[key] != name:
            what = f"`{key}` is {source.data[key]}, the file is {name}.toml"
            yield source.error((key,), what, "let both say the same")
    for name, locale in loaded.locales.items():
        if not TAG.fullmatch(name):
            what = f"{name} is no tag of a language"
            yield locale.source.error((), what, "name the file as in de.toml, pt-BR.toml")


def _accounts(loaded: Loaded) -> Iterator[DataError]:
    english = loaded.locales[SOURCE_LANGUAGE]
    for form in loaded.forms.values():
        key = f"account_{form.model.form.replace('-', '_')}"
        if key not in english.model.root:
            what = f"our own words have no `{key}`: nothing says what kind of account that is"
            yield form.source.error(("form",), what, f"add [{key}] to {english.source.file}")


def _letters(loaded: Loaded) -> Iterator[DataError]:
    laws = {law.law for law in loaded.laws.model.law}
    for letter in loaded.letters.values():
        for law in sorted(laws - letter.model.law.keys()):
            remedy = f"add [law.{law}] with `right`, `term` and `complaint`"
            yield letter.source.error(("law",), f"the law `{law}` is not cited", remedy)
        for situation in Grounds.model_fields:
            length = letter.model.shortest(situation)
            if length < SHORTEST:
                what = f"the shortest text for `{situation}` has {length} characters of {SHORTEST}"
                remedy = "lengthen its shortest grounds, or the opening, request or closing"
                yield letter.source.error(("grounds", situation), what, remedy)
