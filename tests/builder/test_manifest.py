"""Each browser's manifest, whole. A changed permission must change a file here too."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from builder.project import BROWSERS, HERE, Browser, Project

EXPECTED = Path(__file__).with_name("expected")


def manifest(project: Project, browser: Browser) -> Any:
    return json.loads((project.dist / browser / "manifest.json").read_text("utf-8"))


@pytest.mark.parametrize("browser", BROWSERS)
def test_manifest_is_the_expected_one(built: Project, browser: Browser) -> None:
    expected = json.loads((EXPECTED / f"manifest-{browser}.json").read_text("utf-8"))
    assert manifest(built, browser) == {**expected, "version": built.version}


@pytest.mark.parametrize("browser", BROWSERS)
def test_every_permission_and_host_is_explained(built: Project, browser: Browser) -> None:
    text = (HERE.root / "docs" / "permissions.md").read_text("utf-8")
    explained = set(re.findall(r"^\| `([^`]+)`", text, re.MULTILINE))
    asked = manifest(built, browser)
    hosts = {origin.removeprefix("https://")[:-2] for origin in asked["host_permissions"]}
    optional = asked.get("optional_permissions", [])
    assert explained == {*asked["permissions"], *optional, *hosts}


@pytest.mark.parametrize("browser", BROWSERS)
def test_every_named_file_is_there(built: Project, browser: Browser) -> None:
    shipped = built.dist / browser
    asked = manifest(built, browser)
    background = asked["background"]
    named = [
        *asked["icons"].values(),
        *asked["action"]["default_icon"].values(),
        *asked["content_scripts"][0]["js"],
        *background.get("scripts", [background.get("service_worker")]),
        asked["action"]["default_popup"],
        asked["options_ui"]["page"],
    ]
    assert [name for name in named if not (shipped / name).is_file()] == []
