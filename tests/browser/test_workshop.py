"""What a maintainer does with a browser, tried on the replica of Meta's pages."""

from collections.abc import Iterator

import pytest

from builder.catalogue import checked
from builder.live.browser import Live, maintainers_browser
from builder.live.capture import capture
from builder.live.saved import everything_at
from builder.project import HERE
from tests.browser.drivers.desktop import Desktop
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, long_form
from tests.replica import Replica
from tests.replica.page import Written

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
