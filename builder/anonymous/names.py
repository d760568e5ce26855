"""Names made of known words, told by their capitals; `page/describe/masked.js` has the same."""

import re
from itertools import pairwise

LONGEST_INITIALISM = 3
"""Letters of one: `AI`, `FAQ`."""


def name_like(text: str) -> set[int]:
    """Where the words begin that stand in a row of capitals, as `Will Grant` and `J. Law` do."""
    rows = [
        (one, other)
        for one, other in pairwise(re.finditer(r"[^\W_]+", text))
        if _is_row(one, other, text[one.end() : other.start()])
    ]
    return {word.start() for row in rows for word in row}


def _is_row(one: re.Match[str], other: re.Match[str], between: str) -> bool:
    is_initial = len(one[0]) == 1 and between.startswith(".")
    return between[is_initial:].isspace() and _has_capital(one[0]) and _has_capital(other[0])


def _has_capital(word: str) -> bool:
    """An initial has one; `AI` is no name."""
    return word[0].isupper() and not (word.isupper() and 1 < len(word) <= LONGEST_INITIALISM)
