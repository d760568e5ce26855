"""A saved page holds nothing of the person who saved it, wherever on it they stood."""

import re
from functools import cache

import pytest

from builder.anonymous import Kept, Saved
from builder.anonymous.addresses import known_addresses
from builder.anonymous.known import country_names, known_words
from builder.anonymous.words import folded
from builder.catalogue.loaded import Loaded, load
from builder.project import HERE
from builder.shipped import ask
from tests.browser.objection_forms import long_form
from tests.replica import Page

FORM = "https://help.instagram.com/contact/233964459562201"

PLANTED = {
    "a name in a heading": "<h2>Welcome back, Zelda Quirke</h2>",
    "a name on a button": "<button aria-label='Continue as Zelda'>Continue as Quirke</button>",
    "a name in a link": "<a href='https://www.facebook.com/zelda.quirke?ref=zelda'>Zelda</a>",
    "a name in a label": "<label for=q>Zelda's e-mail</label><input id=q value='zelda@quirke.test'>",
    "a name in a table": "<table title='Quirke'><tr><td>Zelda</td></tr></table>",
    "a name as a class": "<div class='user-zelda' style='background: url(quirke.png)'>x</div>",
    "a name as a field": "<input name='zelda' id='quirke' data-name='Zelda'>",
    "an e-mail address in text": "<p>We wrote to Zelda.Quirke+meta@quirke.test, today.</p>",
    "an e-mail address in a link": "<a href='mailto:zelda@quirke.test?subject=Quirke'>write</a>",
    "a telephone number": "<p>+33 6 98 76 54 32</p><a href='tel:+33698765432'>98-76-54</a>",
    "a postal address": "<address>9876 Quirke Street, Zeldaville</address>",
    "a token in a hidden field": "<input type=hidden name=fb_dtsg value='NAcQuirke9876'>",
    "a token in an address": "<form action='/a/help/?token=NAcQuirke9876#quirke'></form>",
    "a wrapped address": "<a href='https://l.facebook.com/l.php?u=https%3A%2F%2Fzelda.test%2Fquirke&h=9876'>x</a>",
    "a script": "<script>window.user = {name: 'Zelda'}</script>",
    "inline data": '<script type=\'application/json\'>{"NAME": "Zelda Quirke"}</script>',
    "a template": "<template><b>Zelda</b></template>",
    "a comment": "<!-- rendered for Zelda Quirke, session 9876 -->",
    "data attributes": "<div data-user='9876' data-store='{\"zelda\": 1}' onclick='quirke()'>x</div>",
    "a picture": "<img src='https://scontent.test/zelda.jpg?oh=9876' srcset='quirke.jpg' alt='Zelda'>",
    "a drawing": "<svg><title>Zelda</title><image href='quirke.png'/></svg>",
    "a text that was typed": "<textarea>I am Zelda and I object.</textarea>",
    "a text that is edited": "<div contenteditable=true role=textbox>Zelda <b>Quirke</b></div>",
    "a choice": "<select><option value='zelda-9876' selected>Zelda Quirke</option></select>",
    "a frame": "<iframe src='https://quirke.test/' srcdoc='<p>Zelda</p>'></iframe>",
    "a meta element": "<meta name=author content='Zelda Quirke'>",
    "a custom property": "<p is='x-zelda' itemprop='quirke' nonce='9876'>x</p>",
    "a name beside a known word": "<p>Objection of Zelda-Quirke</p>",
    "a name in other letters": "<p>Ζelda ΖELDA Quirke\u0301 ｚｅｌｄａ</p>",
}
TRACES = ("zelda", "quirke", "9876", "98-76", "6543", "ｚｅｌｄａ")


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(HERE)


def kept(loaded: Loaded, **more: frozenset[str]) -> Kept:
    fields = loaded.engine.model.names()
    return Kept(english_words(), country_names(["France"]), fields, **more)


@cache
def english_words() -> re.Pattern[str]:
    """Asked for once: the extension reads them."""
    return known_words(HERE.extension, [load(HERE).wordings["en"].model], ["Instagram"])


def saved(loaded: Loaded, html: str, **more: frozenset[str]) -> Saved:
    return Saved(html, FORM, kept(loaded, **more), known_addresses(loaded))


def form(planted: str = "") -> str:
    page: Page = long_form()
    html = page.render("en", host="", path="", number="233964459562201", cases=[])
    return html.replace("</form>", f"{planted}</form>", 1)


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_nothing_planted_comes_through(loaded: Loaded, planted: str) -> None:
    page = saved(loaded, form(planted)).anonymous().lower()
    assert [trace for trace in TRACES if trace in page] == []


def test_what_is_planted_would_be_found(loaded: Loaded) -> None:
    for planted in PLANTED.values():
        assert any(trace in form(planted).lower() for trace in TRACES)


def test_words_are_compared_as_the_extension_compares_them(loaded: Loaded) -> None:
    texts = [entry.source.text for entry in loaded.wordings.values()]
    written = {word for text in texts for word in re.findall(r"[^\W_]+", text)}
    told = ask(HERE.extension, [("lib/text.js", "fold", word) for word in written])
    assert [folded(word) for word in written] == told


def test_patterns_mean_what_they_mean_to_the_extension(loaded: Loaded) -> None:
    """Of words that are in no text that was heard."""
    patterns = loaded.wordings["en"].model.ai.match
    written = ["AI", "ai", "Ai", "generative", "regenerative", "GENAI", "genais"]
    told = ask(HERE.extension, [("lib/patterns.js", "hasWord", patterns, word) for word in written])
    assert told == [english_words().fullmatch(word) is not None for word in written]
    assert told == [True, False, False, True, False, True, False]


def test_what_recognition_reads_stays(loaded: Loaded) -> None:
    page = saved(loaded, form()).anonymous()
    for part in (
        "Object to your information being used for AI at Meta",
        'name="support_form_id"',
        'value="233964459562201"',
        ">France</option>",
        "Country of residence",
        'type="email"',
    ):
        assert part in page


def test_a_stand_in_has_the_shape_of_what_it_stands_for(loaded: Loaded) -> None:
    page = saved(loaded, "<p>Zelda QUIRKE, 9876 (object)</p>").anonymous()
    assert "<p>Xxxxx XXXXXX, 0000 (object)</p>" in page


@pytest.mark.parametrize(
    "name", ["Will May", "Grant Law", "May J. Law", "Will\n  Grant", "WILL GRANT", "Zelda Grant"]
)
def test_a_name_of_known_words_does_not_stay(loaded: Loaded, name: str) -> None:
    page = saved(loaded, f"<h1>{name}</h1><div title='{name}'>We will object, {name}</div>")
    assert re.findall(r"(?i)will|may|grant|law", page.anonymous()) == ["will"]


def test_words_with_a_capital_stay_where_they_are_no_name(loaded: Loaded) -> None:
    title = "<h1>Object. We use information for AI at Instagram, Instagram AI</h1>"
    assert title in saved(loaded, title).anonymous()


HELD = """
<p>Welcome, Will</p><p>Zelda</p><p>Object</p><a href="/x" title="May">x</a><input id="grant">
<select><option value="FR">France</option></select>
"""


def test_all_that_stays_is_told_and_can_be_taken_out(loaded: Loaded) -> None:
    page = saved(loaded, HELD, lines=frozenset({"Object"}))
    stays = page.stays()
    assert stays == ["Xxxxxxx, Will", "May", "grant"]
    hidden = saved(loaded, HELD, people=frozenset(stays)).anonymous()
    assert re.findall(r"(?i)will|may|grant", hidden) == []


def test_a_label_still_finds_its_control(loaded: Loaded) -> None:
    page = saved(loaded, "<label for='zelda'>Email</label><input id='zelda'>").anonymous()
    assert '<label for="name-1">' in page
    assert '<input id="name-1"/>' in page


def test_a_form_keeps_its_number_and_nobody_else_does(loaded: Loaded) -> None:
    links = "<a href='/contact/424242'></a><a href='/424242'></a><a href='/contact/z42'></a>"
    page = saved(loaded, links).anonymous()
    assert 'href="/contact/424242"' in page
    assert 'href="/000000"' in page
    assert 'href="/contact/x00"' in page


def test_a_wrapped_address_keeps_where_it_leads(loaded: Loaded) -> None:
    link = "<a href='https://l.facebook.com/l.php?h=AT0&u=https%3A%2F%2Fhelp.instagram.com%2Fcontact%2F7'></a>"
    page = saved(loaded, link).anonymous()
    assert "l.php?u=https%3A%2F%2Fhelp.instagram.com%2Fcontact%2F7" in page
    assert "AT0" not in page


def test_a_line_that_is_metas_stays_when_a_maintainer_says_so(loaded: Loaded) -> None:
    title = "<h1>Keep your posts away from our robots</h1>"
    assert saved(loaded, title).lost() == ["Keep your posts away from our robots"]
    known = frozenset({"Keep your posts away from our robots"})
    assert title in saved(loaded, title, lines=known).anonymous()


def test_what_was_typed_is_private_though_the_catalogue_knows_it(loaded: Loaded) -> None:
    page = saved(loaded, "<h2>Country, Zelda</h2>", private=frozenset({"country"})).anonymous()
    assert "<h2>Xxxxxxx, Xxxxx</h2>" in page
