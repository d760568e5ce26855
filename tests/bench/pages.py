"""The pages that are measured: of any size, still, stormy, or with a form that comes late."""

from random import Random

from tests.replica.page import Written

WORDS = [
    *("account", "activity", "audience", "caption", "choices", "comment", "device", "feature"),
    *("friends", "improve", "information", "language", "location", "manage", "message", "model"),
    *("people", "permission", "photo", "picture", "policy", "posts", "privacy", "products"),
    *("profile", "purpose", "rights", "search", "settings", "share", "story", "teens", "video"),
]

PATHS = ["/privacy/policy", "/privacy/dialog", "/help", "/business/help", "/legal/terms"]

ELEMENTS = 6
"""In a paragraph."""

LINK = (
    "<p>You have the right to <a href='/help/contact/6359191084165019'>object</a> to your "
    "information being used for AI at Meta.</p>"
)

LATE = "<section id='late' style='contain: strict; height: 10em'></section>"

STYLE = "main > div { content-visibility: auto; contain-intrinsic-size: 1px 5em }"
"""As long pages do: else each frame of a storm on 100,000 elements keeps the browser busy for a second."""

STORM = """
window.storm = (done) => {
  const coming = document.querySelector("template").content.children;
  const timer = setInterval(() => {
    document.getElementById("late").append(...[...coming].slice(0, 4));
    if (coming.length === 0) { clearInterval(timer); done(); }
  }, 10);
};"""
"""Paragraphs like those above, 2,400 elements a second."""

FORM = """
window.showForm = (done) => {
  const began = performance.now();
  const fields = () => [...document.querySelectorAll("select, input, textarea")];
  addEventListener("input", () => {
    if (fields().every(({ value }) => value)) done(performance.now() - began);
  });
  document.querySelector("main").append(document.querySelector("template").content.cloneNode(true));
};"""

FIELDS = """<template><h1>Object to your information being used for AI at Meta</h1><form>
<label for="c">Country of residence</label>
<select id="c"><option value="">Choose</option><option value="FR">France</option></select>
<label for="e">Email address</label><input id="e" type="email">
<label for="r">Please tell us how this processing affects you</label><textarea id="r"></textarea>
<button type="submit">Send</button></form></template>"""


def privacy(elements: int, late: int) -> Written:
    """An English privacy page, the same at every run; the link stands in its middle.

    `late`: how many elements more come in a storm.
    """
    drawn = Random(elements)
    paragraphs = [_paragraph(drawn) for _ in range(elements // ELEMENTS)]
    paragraphs.insert(len(paragraphs) // 2, LINK)
    coming = "".join(_paragraph(drawn) for _ in range(late // ELEMENTS))
    return _page(f"{''.join(paragraphs)}{LATE}<template>{coming}</template>", STORM)


def article(characters: int) -> Written:
    """An English help page, on which nothing is for us, with so much text."""
    drawn = Random(characters)
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < characters:
        paragraphs.append(f"<p>{_words(drawn, 30).capitalize()}.</p>")
    return _page("".join(paragraphs), STORM)


def late_form() -> Written:
    return _page(f"<p>One moment</p>{FIELDS}", FORM)


def _words(drawn: Random, most: int) -> str:
    return " ".join(drawn.choices(WORDS, k=drawn.randint(1, most)))


def _paragraph(drawn: Random) -> str:
    def words(most: int) -> str:
        return _words(drawn, most)

    href = f"{drawn.choice(PATHS)}/{drawn.randrange(10**6)}?entry={drawn.choice(WORDS)}"
    return (
        f"<div><h3>{words(5)}</h3><p>{words(30)} <b>{words(2)}</b>. "
        f"<a href='{href}'>{words(6)}</a> <span>{words(12)}</span>.</p></div>"
    )


def _page(body: str, script: str) -> Written:
    return Written(
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>AI at Meta</title>"
        f"<style>{STYLE}</style><script>{script}</script><body><main>{body}</main></body></html>"
    )
