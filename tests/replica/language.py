"""In which language a page answers: Meta's own order of preference."""

from collections.abc import Mapping
from pathlib import Path

WORDS = Path(__file__).parent / "words"
LANGUAGES = tuple(sorted(file.stem for file in WORDS.glob("*.toml")))


def choose(host: str, query: Mapping[str, str], accepts: str) -> str:
    """`?hl=` on Instagram's hosts, `?locale=` on Facebook's, the country host, the browser.

    A language that the replica has no words in falls through to the next, at last English.
    """
    wishes = [query.get("hl", ""), query.get("locale", ""), host.split("-")[0], accepts]
    for wish in wishes:
        language = wish[:2].lower()
        if language in LANGUAGES:
            return language
    return "en"
