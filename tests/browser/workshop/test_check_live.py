"""What moved on Meta's pages is told, with an entry for the catalogue."""

import re
import tomllib

from builder.catalogue import checked
from builder.catalogue.forms import Address
from builder.live.address import bare
from builder.live.asking import Live
from builder.live.check import Check, Seen
from builder.project import HERE
from tests.browser.objection_forms import INSTAGRAM, long_form
from tests.replica import Replica
from tests.replica.page import Page, Redirect, Written


def moved(live: Live, form: str) -> dict[str, Seen]:
    """What moved of that form, by address without parameters."""
    loaded = checked(HERE)
    seen = Check(live, HERE, loaded, patience=2).form(loaded.forms[form])
    return {bare(one.address): one for one in seen if one.moved}


def test_nothing_moved_on_pages_that_did_not(live: Live, meta: Replica) -> None:
    assert moved(live, "instagram") == {}
    assert meta.cases == []


def test_a_form_that_moved_is_told_with_its_new_address(live: Live, meta: Replica) -> None:
    meta.put(INSTAGRAM.form_address, Redirect("https://help.instagram.com/contact/424242?x=1"))
    meta.put("https://help.instagram.com/contact/424242", long_form())
    seen = moved(live, "instagram")[INSTAGRAM.form_address]
    assert seen.moved == "leads to https://help.instagram.com/contact/424242"
    entry = tomllib.loads(seen.entry)["address"][0]
    assert Address.model_validate(entry).url == "https://help.instagram.com/contact/424242"
    assert seen.entry.startswith("# at the end of extension/catalogue/forms/instagram.toml\n")


def test_a_link_to_another_number_is_told(live: Live, meta: Replica) -> None:
    page = privacy().replace("233964459562201", "424242")
    meta.put(INSTAGRAM.privacy_address, Written(page))
    seen = moved(live, "instagram")[INSTAGRAM.privacy_address]
    assert "does not list: https://help.instagram.com/contact/424242" in seen.moved
    assert tomllib.loads(seen.entry)["address"][0]["url"].endswith("/contact/424242")


def test_a_link_that_is_gone_is_told(live: Live, meta: Replica) -> None:
    page = re.sub(r'href="[^"]*(contact|help.meta)[^"]*"', "", privacy())
    meta.put(INSTAGRAM.privacy_address, Written(page))
    assert "is gone" in moved(live, "instagram")[INSTAGRAM.privacy_address].moved


def test_other_words_are_told_with_an_entry_for_them(live: Live, meta: Replica) -> None:
    html = '<html lang="en"><h1>Keep your posts from our robots</h1><textarea></textarea></html>'
    meta.put(INSTAGRAM.form_address, Written(html))
    seen = moved(live, "instagram")[INSTAGRAM.form_address]
    assert "Keep your posts from our robots" in seen.moved
    where, said = seen.entry.split("\n")
    assert "extension/catalogue/wording/en.toml" in where
    assert '{ text = "Keep your posts from our robots"' in said


def privacy() -> str:
    return Page("privacy-2026").render(
        "en", host="privacycenter.instagram.com", path="/privacy/genai/", number="", cases=[]
    )
