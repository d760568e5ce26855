"""A whole form drawn at random: its rows in any order, under a title, in one of several shells."""

from hypothesis import strategies as st

from tests.browser.variants import controls
from tests.browser.variants.dress import dressed
from tests.browser.variants.evidence import LANGUAGES, said
from tests.browser.variants.rows import rows
from tests.browser.variants.variant import Variant

KNOWN = "https://help.instagram.com/contact/233964459562201"
UNKNOWN = "https://www.facebook.com/help/contact/9000000000000042"

HEADINGS = ["<h1>{}</h1>", "<h3>{}</h3>", "<div role='heading' aria-level='2'>{}</div>"]
SHELLS = [
    "<form method='post'>{}</form>",
    "<div role='main'><form>{}</form></div>",
    "<main><div>{}</div></main>",
]


@st.composite
def variants(draw: st.DrawFn) -> Variant:
    language = draw(st.sampled_from(LANGUAGES))
    variant = Variant(language, draw(st.sampled_from([KNOWN, UNKNOWN])), "")
    parts = draw(st.permutations(rows(draw, variant)))
    title = draw(dressed(draw(st.sampled_from(said(language, "title")))))
    heading = draw(st.sampled_from(HEADINGS))
    send = draw(st.sampled_from(said(language, "send")))
    shell = draw(st.sampled_from(SHELLS))
    body = "".join(
        [heading.format(title), *parts, f"<button type='submit'><span>{send}</span></button>"]
    )
    variant.html = (
        f"<!doctype html><html lang='{language}'><meta charset='utf-8'><title>Help</title><body>"
        f"<nav><a href='/'>Help</a><input name='q' type='text' aria-label='Search'></nav>{shell.format(body)}"
        f"<script>{controls.SCRIPT}</script></body></html>"
    )
    variant.kept["q"] = ""
    return variant
