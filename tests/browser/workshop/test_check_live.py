"""What moved on Meta's pages is told, with an entry for the catalogue."""

import re
import tomllib
from collections.abc import Callable

import pytest
from typer.testing import CliRunner

from builder.catalogue import checked
from builder.catalogue.forms import Address
from builder.cli import app
from builder.live.address import bare
from builder.live.asking import Live
from builder.live.check import Check, Seen
from builder.project import HERE
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, long_form
from tests.replica import Replica
from tests.replica.page import Page, Redirect, Written


def check(live: Live, form: str, log_in: Callable[[str], object] | None = None) -> list[Seen]:
    loaded = checked(HERE)
    checking = Check(live, HERE, loaded, patience=2, log_in=log_in)
    return list(checking.form(loaded.forms[form]))


def moved(live: Live, form: str) -> dict[str, Seen]:
    """What moved of that form, by address without parameters."""
    return {bare(one.address): one for one in check(live, form) if one.moved}


def addresses(form: str) -> list[str]:
    """Its beginning, then each of its own."""
    known = checked(HERE).forms[form].model
    start = known.start.format(language="en", locale="en_GB")
    return [start, *(address.url for address in known.address)]


@pytest.mark.parametrize("form", ["instagram", "facebook"])
def test_nothing_moved_on_pages_that_did_not(live: Live, meta: Replica, form: str) -> None:
    assert check(live, form) == [Seen(address) for address in addresses(form)]
    assert meta.cases == []


def test_behind_a_login_nothing_is_checked(live: Live, meta: Replica) -> None:
    meta.put(FACEBOOK.form_address, Page("login"))
    behind = Seen(FACEBOOK.form_address, unchecked="asks to log in first")
    assert check(live, "facebook")[1] == behind


def test_once_a_person_has_logged_in_it_is_checked(live: Live, meta: Replica) -> None:
    """Who is asked for it once, though a second page asks again."""
    first, second = addresses("facebook")[1:3]
    for address in (first, second):
        meta.put(address, Page("login"))
    asked: list[str] = []

    def log_in(host: str) -> None:
        asked.append(host)
        meta.put(first, Redirect("https://www.facebook.com/help/contact/424242"))

    seen = check(live, "facebook", log_in)
    assert asked == ["www.facebook.com"]
    assert seen[1].moved == "leads to https://www.facebook.com/help/contact/424242"
    assert seen[2] == Seen(second, unchecked="asks to log in first")


def test_the_command_marks_what_it_could_not_check(
    commands_reach_replica: None, meta: Replica
) -> None:
    meta.put(FACEBOOK.form_address, Page("login"))
    meta.put(INSTAGRAM.form_address, Page("region"))
    told = CliRunner().invoke(app, ["check-live"])
    assert told.exit_code == 0, told.output
    assert f"? {FACEBOOK.form_address}  asks to log in first" in told.output
    assert f"? {INSTAGRAM.form_address}  says that it is not offered where you are" in told.output
    checks = told.output.count("✓ ")
    assert checks > len(addresses("instagram"))
    assert f"{checks} as known, 0 moved, 2 not checked" in told.output


def test_the_command_waits_for_a_login_and_fails_where_something_moved(
    commands_reach_replica: None, meta: Replica, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builder.commands.look.attended", lambda: True)
    meta.put(FACEBOOK.form_address, Page("login"))
    meta.put(INSTAGRAM.form_address, Redirect("https://help.instagram.com/contact/424242"))
    told = CliRunner().invoke(app, ["check-live"], input="\n")
    assert told.exit_code == 1, told.output
    assert told.output.count("Log in to www.facebook.com, then press Enter") == 1
    assert f"? {FACEBOOK.form_address}  asks to log in first" in told.output
    assert "1 moved, 1 not checked" in told.output


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
