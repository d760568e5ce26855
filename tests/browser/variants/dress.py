"""One text in many dresses: what a page may do to words without changing what they say."""

from html import escape

from hypothesis import strategies as st

NO_BREAK = "\u00a0"


@st.composite
def dressed(draw: st.DrawFn, text: str, ends: tuple[str, ...] = ("",)) -> str:
    """HTML. Apostrophes, spaces, spans, line breaks, unseen hyphens and an end mark vary."""
    if draw(st.booleans()):
        text = text.replace("’", "'")
    words = text.split(" ")
    pieces = [escape(words[0])]
    for word in words[1:]:
        space = draw(st.sampled_from([" ", " ", " ", NO_BREAK, "\n      ", "  "]))
        pieces.append(
            space + _in_a_span(escape(word)) if draw(st.booleans()) else space + escape(word)
        )
    html = "".join(pieces)
    if draw(st.booleans()):
        html = f"<span dir='auto'>{html}</span>"
    return html + draw(st.sampled_from(ends))


def _in_a_span(word: str) -> str:
    return f"<span><span>{word}</span></span>"
