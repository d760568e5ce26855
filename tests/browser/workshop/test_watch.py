"""A change is built and loaded while one looks on."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Timer

import pytest

from builder.build import build
from builder.live.asking import Live
from builder.live.browser import maintainers_browser
from builder.live.reloading import Reloading
from builder.live.saved import everything_at
from builder.project import HERE, Project
from builder.watch import look, watch
from tests.browser.drivers.desktop import Desktop
from tests.browser.objection_forms import INSTAGRAM
from tests.builder.conftest import copy_to
from tests.builder.spoil import replace, write
from tests.replica import Replica

NAME = 'message = "Right to Object'
BY_HAND = "import sys, pathlib, builder.build as b; b.build(b.Project(pathlib.Path(sys.argv[1])))"


@pytest.fixture
def copy(tmp_path: Path) -> Project:
    project = copy_to(tmp_path)
    build(project)
    return project


@pytest.fixture
def watched(
    copy: Project, desktop: Desktop, meta: Replica, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Live]:
    """With a form of Meta's in front."""
    monkeypatch.setenv("DISPLAY", desktop.display)
    with maintainers_browser(copy, everything_at(meta.port)) as live:
        live.open(INSTAGRAM.form_in("en"))
        yield live


def test_a_change_is_built_and_loaded_by_the_running_browser(copy: Project, watched: Live) -> None:
    reloading = Reloading(watched)
    assert look(copy, reloading) == ""
    replace(copy, "locales/en.toml", NAME, 'message = "Changed')
    assert look(copy, reloading) == "built, and loaded anew"
    watched.settled()
    assert str(watched.ask("report")).startswith("Changed ")
    write(copy, "catalogue/sites.toml", "no data")
    assert "sites.toml:1" in look(copy, reloading)


class Told(Exception):
    """The watch said something."""


def seconds_until_told(project: Project, reloading: Reloading, word: str) -> float:
    """From the moment in which a change is saved."""

    def end(news: str) -> None:
        assert news == "built, and loaded anew"
        raise Told

    begun: list[float] = []

    def save() -> None:
        begun.append(time.monotonic())
        replace(project, "locales/en.toml", NAME, f"{NAME} {word}")

    Timer(0.2, save).start()
    with pytest.raises(Told):
        watch(project, reloading, end)
    return time.monotonic() - begun[0]


def test_a_change_is_there_in_less_time_than_a_build_by_hand(copy: Project, watched: Live) -> None:
    """Within a second on a machine at rest; on a busy one both take longer."""
    reloading = Reloading(watched)
    watching = min(seconds_until_told(copy, reloading, word) for word in ("once", "twice", "again"))
    replace(copy, "locales/en.toml", NAME, f"{NAME} by hand")
    begun = time.monotonic()
    subprocess.run([sys.executable, "-c", BY_HAND, str(copy.root)], cwd=HERE.root, check=True)
    by_hand = time.monotonic() - begun
    print(f"watching: {watching:.2f} s, building alone by hand: {by_hand:.2f} s")
    assert watching < by_hand
