"""What holds between files, or between a file and its name."""

from collections.abc import Iterator

from builder.catalogue.entry import Entry
from builder.catalogue.letters import SHORTEST, Grounds
from builder.catalogue.loaded import SOURCE_LANGUAGE, Loaded
from builder.catalogue.locales import Locale
from builder.catalogue.model import TAG
from builder.errors import DataError

MOST_PLACEHOLDERS = 9
"""`i18n.getMessage` takes no more."""


def incoherences(loaded: Loaded) -> Iterator[DataError]:
    """Names, letters and translations that do not go with what stands elsewhere."""
    yield from _names(loaded)
    yield from _letters(loaded)
    english = loaded.locales[SOURCE_LANGUAGE]
    yield from _english(english)
    for locale in loaded.locales.values():
        yield from _translation(locale, english)


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


def _english(english: Entry[Locale]) -> Iterator[DataError]:
    for key, message in english.model.root.items():
        if message.description is None:
            remedy = "add `description`: where the words stand and what each placeholder is"
            yield english.source.error((key,), f"{key} has no description", remedy)
        if len(message.placeholders()) > MOST_PLACEHOLDERS:
            what = f"{key} has more than {MOST_PLACEHOLDERS} placeholders"
            yield english.source.error((key, "message"), what, "say it in two messages")


def _translation(locale: Entry[Locale], english: Entry[Locale]) -> Iterator[DataError]:
    ours, wanted = locale.model.root, english.model.root
    for key in wanted.keys() - ours.keys():
        what = f"`{key}` of {english.source.file} is missing"
        yield locale.source.error((), what, f"add [{key}] with its `message`")
    for key in ours.keys() - wanted.keys():
        what = f"`{key}` is not in {english.source.file}"
        yield locale.source.error((key,), what, "mend the name, or take it out")
    for key in ours.keys() & wanted.keys():
        expected = sorted(wanted[key].placeholders())
        if sorted(ours[key].placeholders()) != expected:
            names = " ".join(f"{{{name}}}" for name in expected) or "none"
            what = f"{key} has other placeholders than {english.source.file}"
            yield locale.source.error((key, "message"), what, f"use exactly these: {names}")
