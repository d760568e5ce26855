"""Privacy pages and answers drawn at random, in the words of one language."""

from random import Random

from tests.browser.variants.evidence import said

UNLISTED = "https://help.instagram.com/contact/9000000000000077"
ANSWERS = {"honoured": "confirmed", "declined": "refused", "received": "sent"}


def privacy_page(language: str, chance: Random) -> str:
    """The right to object in a paragraph on AI; its link leads to a form that nobody listed."""
    link = chance.choice(
        [text for text in said(language, "object") if len(text) < 60] or said(language, "object")
    )
    heading, other = chance.choice(said(language, "ai")), chance.choice(said(language, "elsewhere"))
    wrap = chance.choice(
        ["<span dir='auto'>{}</span>", "<b>{}</b>", "<span><span>{}</span></span>"]
    )
    anchor = f"<a role='link' id='due' href='{UNLISTED}?entry_point=x'>{_spread(link, chance)}</a>"
    return _page(
        language,
        f"<div role='heading' aria-level='2'>{heading}</div><p>{heading}. {wrap.format(anchor)}</p>"
        f"<p><a href='https://help.instagram.com/contact/9000000000000078'>{other}</a></p>",
    )


def answer_page(language: str, role: str, chance: Random) -> str:
    """What stands after sending, on a page that is called as the form before it."""
    text = _spread(chance.choice(said(language, role)), chance)
    block = chance.choice(
        [
            "<p>{}</p>",
            "<div role='alert'><span>{}</span></div>",
            "<div role='dialog'><div>{}</div></div>",
        ]
    )
    title = chance.choice(said(language, "ai"))
    return _page(language, block.format(text), title)


def code_page(language: str, chance: Random) -> str:
    ask = _spread(chance.choice(said(language, "code")), chance)
    style = chance.choice(["<label for='c'>{}</label>", "<p>{}</p>", "<div><b>{}</b></div>"])
    return _page(
        language,
        f"<form>{style.format(ask)}<input id='c' type='text' name='c'><button>OK</button></form>",
    )


def _spread(text: str, chance: Random) -> str:
    """The same words, with the spaces and spans of a page."""
    return "".join(
        chance.choice([" ", "\u00a0", "\n  ", " <span></span>"]) + word for word in text.split()
    ).strip()


def _page(language: str, main: str, title: str = "Meta") -> str:
    return (
        f"<!doctype html><html lang='{language}'><meta charset='utf-8'><title>{title}</title><body>"
        f"<nav><a href='/'>Meta</a></nav><div role='main'>{main}</div></body></html>"
    )
