"""What a maintainer does with a browser, tried on the replica of Meta's pages."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.build import build
from builder.catalogue import checked
from builder.catalogue.forms import Address
from builder.live.address import bare
from builder.live.asking import Live
from builder.live.browser import maintainers_browser
from builder.live.capture import capture
from builder.live.check import Check, Seen
from builder.live.explain import explain
from builder.live.saved import everything_at
from builder.project import HERE
from builder.watch import look
from tests.browser.drivers.desktop import Desktop
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, long_form
from tests.builder.conftest import copy_to
from tests.builder.spoil import replace, write
from tests.replica import Replica
from tests.replica.page import Page, Redirect, Written

# There is one screen and one browser for all of these.
pytestmark = pytest.mark.xdist_group("chromium")


@pytest.fixture(scope="module")
def live(desktop: Desktop, replica: Replica) -> Iterator[Live]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPLAY", desktop.display)
        with maintainers_browser(HERE, everything_at(replica.port)) as running:
            yield running


@pytest.fixture
def meta(replica: Replica) -> Replica:
    replica.reset()
    return replica


def test_a_captured_form_is_recognised_as_the_form_it_was(live: Live, meta: Replica) -> None:
    live.open(INSTAGRAM.form_in("en"))
    assert live.settled() == {"kind": "form", "form": "instagram"}
    found = capture(live, checked(HERE), HERE.version)
    meta.put(FACEBOOK.form_address, Written(found.fixture()))
    live.open(FACEBOOK.form_in("en"))
    assert live.settled() == {"kind": "form", "form": "instagram"}


def test_a_captured_page_holds_nobody(live: Live, meta: Replica) -> None:
    form = long_form().render("en", host="", path="", number="233964459562201", cases=[])
    planted = (
        '<nav data-user="9876">Zelda Quirke</nav>'
        '<div style="display: none">zelda@quirke.test <i>Object</i></div>'
        '<script>document.title += " Quirke"; window.token = "9876"</script></body>'
    )
    meta.put(INSTAGRAM.form_address, Written(form.replace("</body>", planted)))
    live.open(INSTAGRAM.form_in("en") + "&token=9876#quirke")
    live.settled()
    found = capture(live, checked(HERE), HERE.version)
    fixture = found.fixture()
    assert [trace for trace in ("zelda", "quirke", "9876") if trace in fixture.lower()] == []
    assert fixture.startswith(
        "<!-- captured from: https://help.instagram.com/contact/233964459562201"
    )
    assert '<div hidden="">' in fixture
    assert any("Zelda" in line for line in found.diff() if line.startswith("-"))
    assert found.file(HERE).name.startswith("help-instagram-com-contact-233964459562201-")


def test_what_the_extension_draws_is_no_part_of_a_captured_page(live: Live, meta: Replica) -> None:
    live.open(INSTAGRAM.privacy_in("en"))
    live.settled()
    fixture = capture(live, checked(HERE), HERE.version).fixture()
    assert "data-right-to-object" not in fixture
    assert fixture.rstrip().endswith("</body></html>")


def test_a_saved_page_is_explained(
    desktop: Desktop, meta: Replica, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = long_form().render("en", host="", path="", number="233964459562201", cases=[])
    (tmp_path / "form.html").write_text(form, "utf-8")
    monkeypatch.setenv("DISPLAY", desktop.display)
    told = explain(HERE, str(tmp_path / "form.html"), INSTAGRAM.form_in("en"))
    assert "taken for: form (address, country, email, reason, extra)" in told


def test_a_change_is_built_and_loaded_by_the_running_browser(
    desktop: Desktop, meta: Replica, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", desktop.display)
    project = copy_to(tmp_path)
    build(project)
    with maintainers_browser(project, everything_at(meta.port)) as live:
        assert look(project, live) == ""
        replace(project, "locales/en.toml", 'message = "Right to Object"', 'message = "Changed"')
        live.open(INSTAGRAM.form_in("en"))
        assert look(project, live) == "built, and loaded anew"
        live.settled()
        assert str(live.ask("report")).startswith("Changed ")
        write(project, "catalogue/sites.toml", "no data")
        assert "sites.toml:1" in look(project, live)


def moved(live: Live, form: str) -> dict[str, Seen]:
    """What moved of that form, by address without parameters."""
    loaded = checked(HERE)
    seen = Check(live, loaded, patience=2).form(loaded.forms[form].model)
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
    assert seen.entry.startswith("# extension/catalogue/forms/instagram.toml\n")


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
    said = tomllib.loads(seen.entry)["title"]["said"][0]
    assert said["text"] == "Keep your posts from our robots"
    assert seen.entry.startswith("# extension/catalogue/wording/en.toml\n")


def privacy() -> str:
    return Page("privacy-2026").render(
        "en", host="privacycenter.instagram.com", path="/privacy/genai/", number="", cases=[]
    )
