"""Which of the catalogue's languages a page speaks."""

from collections.abc import Collection

SPOKEN_AS = {"no": "nb", "nn": "nb"}
"""Norwegian by the name of both its forms, or of the other."""


def nearest(tag: str, known: Collection[str]) -> str:
    """The tag that is known, as the extension finds it; of a new language, its name alone.

    `tag` is a page's own, `pt-BR`, or a locale, `pt_BR`.
    """
    language, _, region = tag.replace("_", "-").partition("-")
    names = (f"{language}-{region.upper()}", language, SPOKEN_AS.get(language, language))
    return next((name for name in names if name in known), language)
