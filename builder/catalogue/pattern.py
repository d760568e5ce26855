"""How patterns of words are written, which `extension/lib/pattern.js` reads.

That reader passes over what it does not know: a pattern that is written otherwise would match
nothing, or something else, and nobody would be told.
"""

import re
from typing import Annotated

from pydantic import AfterValidator

from builder.catalogue.kinds import Misfit, Text

LETTERS = r"[^\W_]+"
WORD = rf"\*?{LETTERS}\*?"
# Between bars the parts of a hyphenated word would be words to choose from.
COMPOUND = rf"\*?{LETTERS}(?:['’-]{LETTERS})+\*?"
TOKEN = rf"(?:{COMPOUND}|{WORD}(?:\|{WORD})*)"
OPENING = rf"(?:\^?{COMPOUND}|\^?{WORD}(?:\|\^?{WORD})*)"
CHAIN = re.compile(rf"{OPENING}(?:\+{TOKEN})*")


def _is_pattern(text: str) -> str:
    for part in text.split():
        if not CHAIN.fullmatch(part):
            what = f"“{part}” in “{text}” is no part of a pattern"
            example = "oppos*, *widerspruch, ^wird, honour*|accept* or will+be+reviewed"
            raise Misfit(what, f"write it as in {example}; docs/catalogue.md tells what each means")
    return text


Pattern = Annotated[Text, AfterValidator(_is_pattern)]
