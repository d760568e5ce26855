"""The whole build, data to `dist/`."""

import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from builder import stamp
from builder.alone import alone
from builder.project import BROWSERS, Browser, Project


def build(project: Project, browsers: Sequence[Browser] = BROWSERS) -> bool:
    """Makes `dist/<browser>` for each of the browsers; False if nothing had changed.

    A build that fails raises BuilderError and leaves the old `dist/` as it was.
    """
    with alone(project):
        # Before anything is read: what is saved from now on is for the next build.
        inputs = stamp.inputs(project)
        stale = [name for name in browsers if not stamp.is_current(project, name, inputs)]
        if stale:
            _make(project, stale)
        for browser in stale:
            stamp.write(project, browser, inputs)
    return bool(stale)


def _make(project: Project, browsers: Sequence[Browser]) -> None:
    # Only now: loading the models and templates takes longer than finding nothing to do.
    from builder.assemble import assemble
    from builder.catalogue import check, load
    from builder.render.tree import render

    loaded = load(project)

    def made(browser: Browser) -> Path:
        return assemble(render(project, loaded, browser), browser)

    # Each waits for programs most of the time, so none waits for another.
    with ThreadPoolExecutor() as pool:
        sound = pool.submit(check, project, loaded)
        ready = [pool.submit(made, browser) for browser in browsers]
    # First what is wrong in the data, of which all else may come.
    sound.result()
    folders = [one.result() for one in ready]
    for browser, folder in zip(browsers, folders, strict=True):
        _replace(project.dist / browser, folder)


def _replace(target: Path, ready: Path) -> None:
    old = ready.with_suffix(".old")
    shutil.rmtree(old, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    if target.exists():
        target.rename(old)
    ready.rename(target)
    shutil.rmtree(old, ignore_errors=True)
