"""The pictures in docs/pictures/ show what the extension looks like; `make pictures` takes them."""

import os

import pytest

from tests.browser.conftest import ROOT
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.chromium import Chromium
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.scenes import Stage
from tests.pictures.appearance import appearance
from tests.pictures.camera import take
from tests.pictures.gallery import EXHIBITS, Exhibit
from tests.replica import Replica

FOLDER = ROOT / "docs" / "pictures" / "states"
TAKING = os.environ.get("PICTURES") == "take"


def test_no_picture_of_what_is_no_more() -> None:
    assert {file.stem for file in FOLDER.glob("*.png")} <= {exhibit.name for exhibit in EXHIBITS}


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=[exhibit.name for exhibit in EXHIBITS])
def test_picture(
    browser: Browser, person: Person, extension: Extension, meta: Replica, exhibit: Exhibit
) -> None:
    if not isinstance(browser, Chromium):
        pytest.skip("pictures are of Chromium")
    file = FOLDER / f"{exhibit.name}.png"
    with exhibit.shown(Stage(browser, person, extension, meta)) as view:
        shows = appearance(view.evaluate, *view.part)
        if TAKING:
            take(browser.driver, file, view.whole, shows)
    assert shows.encode() in file.read_bytes(), "it looks another way: run `make pictures`"
