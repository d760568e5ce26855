"""What ships: what something that ships uses, and nothing that speaks to anyone."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from builder.catalogue.loaded import load
from builder.project import BROWSERS, Browser, Project

SUFFIXES = {".js", ".css", ".html", ".json", ".png"}
#: A script that ships may import one beside it by name, written out: that loads what is in the package.
TALKING = re.compile(
    r"\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection"
    r'|eval|Function|importScripts|import(?!\("\./[a-z-]+\.js"\)))\s*\('
)
COMMENT = re.compile(r"/\*\*.*?\*/", re.DOTALL)
ADDRESS = re.compile(r"https?://([\w.*-]+)")


def files(project: Project, browser: Browser) -> list[Path]:
    return [path for path in (project.dist / browser).rglob("*") if path.is_file()]


def texts(project: Project, browser: Browser) -> dict[str, str]:
    """Text of everything that ships but pictures, without comments, by name."""
    shipped = project.dist / browser
    return {
        path.relative_to(shipped).as_posix(): COMMENT.sub("", path.read_text("utf-8"))
        for path in files(project, browser)
        if path.suffix != ".png"
    }


@pytest.mark.parametrize("browser", BROWSERS)
def test_only_what_browsers_read(built: Project, browser: Browser) -> None:
    names = [path.relative_to(built.dist / browser) for path in files(built, browser)]
    assert {name.suffix for name in names} <= SUFFIXES
    assert [name for name in names if name.parts[0] == "page"] == []
    assert [name for name in names if name.name.startswith("_")] == []


@pytest.mark.parametrize("browser", BROWSERS)
def test_every_script_and_style_is_used(built: Project, browser: Browser) -> None:
    shipped = texts(built, browser)
    everything = " ".join(shipped.values())
    scripts_and_styles = [Path(name).name for name in shipped if name.endswith((".js", ".css"))]
    assert [name for name in scripts_and_styles if not re.search(f'["/]{name}"', everything)] == []


@pytest.mark.parametrize("browser", BROWSERS)
def test_nothing_talks_to_a_server_or_loads_code(built: Project, browser: Browser) -> None:
    scripts = {name: text for name, text in texts(built, browser).items() if name.endswith(".js")}
    assert {
        name: found[0] for name, text in scripts.items() if (found := TALKING.search(text))
    } == {}


def test_nothing_but_a_script_of_ours_may_be_imported_by_a_call() -> None:
    assert not TALKING.search('import("./letter.js")')
    for loaded in (
        "name",
        '"https://a.example/a.js"',
        '"data:a.js"',
        '"./a.js" + b',
        "`./${a}.js`",
    ):
        assert TALKING.search(f"import({loaded})"), loaded


@pytest.mark.parametrize("browser", BROWSERS)
def test_no_host_but_those_of_the_catalogue(built: Project, browser: Browser) -> None:
    data = load(built)
    known = {origin[8:-2] for origin in data.sites.model.origins()}
    links = [authority.complaint for authority in data.authorities.model.authority]
    known |= {ADDRESS.findall(link)[0] for link in links}
    known |= {host for redirect in data.sites.model.redirect for host in redirect.hosts}
    known |= {urlsplit(box.address).netloc for box in data.mailboxes.model.mailbox}
    below = tuple(host[1:] for host in known if host.startswith("*."))
    named = {host for text in texts(built, browser).values() for host in ADDRESS.findall(text)}
    assert {host for host in named if host not in known and not host.endswith(below)} == set()
