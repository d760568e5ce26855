"""How Meta marks up a link inside a sentence."""

import re
from collections.abc import Mapping

from markupsafe import Markup

LINK = Markup(
    '<span dir="auto"><a class="x1i10hfl xjbqb8w x1ejq31n" role="link" tabindex="0"'
    ' target="_blank" href="{href}">{text}</a></span>'
)


def linked(sentence: str, links: Mapping[str, str]) -> Markup:
    """`"the right to [object]"` with `{"object": "https://…"}`: the bracketed words are links.

    A bracketed text with no address of its own takes that of `"*"`.
    """
    parts = re.split(r"\[(.+?)\]", sentence)
    shown = [Markup.escape(part) for part in parts]
    for place in range(1, len(parts), 2):
        text = parts[place]
        shown[place] = LINK.format(href=links.get(text, links.get("*", "")), text=text)
    return Markup("").join(shown)
