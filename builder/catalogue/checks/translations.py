"""Every locale says what the English one says, with the same placeholders."""

from collections.abc import Iterator

from builder.catalogue.entry import Entry
from builder.catalogue.loaded import SOURCE_LANGUAGE, Loaded
from builder.catalogue.locales import Locale
from builder.errors import DataError

MOST_PLACEHOLDERS = 9
"""`i18n.getMessage` takes no more."""


def mistranslated(loaded: Loaded) -> Iterator[DataError]:
    """Messages of one locale that do not go with the other's; English ones that tell too little."""
    english = loaded.locales[SOURCE_LANGUAGE]
    yield from _english(english)
    for locale in loaded.locales.values():
        yield from _translation(locale, english)


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
