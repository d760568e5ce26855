"""What holds between files, or between a file and its name."""

from collections.abc import Iterator

from builder.catalogue.letters import SHORTEST, Grounds
from builder.catalogue.loaded import SOURCE_LANGUAGE, Loaded
from builder.errors import DataError


def incoherences(loaded: Loaded) -> Iterator[DataError]:
    """Files, accounts and letters that do not go with what stands elsewhere."""
    yield from _names(loaded)
    yield from _accounts(loaded)
    yield from _letters(loaded)


def _names(loaded: Loaded) -> Iterator[DataError]:
    for name, form in loaded.forms.items():
        if form.model.form != name:
            what = f"`form` is {form.model.form}, the file is {name}.toml"
            yield form.source.error(("form",), what, "let both say the same")


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
