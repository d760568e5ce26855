"""The whole build, data to `dist/`."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from builder import stamp
from builder.project import BROWSERS, Browser, Project


def build(project: Project) -> bool:
    """Makes `dist/<browser>` for every browser; False if nothing had changed.

    A build that fails raises BuilderError and leaves the old `dist/` as it was.
    """
    if stamp.is_current(project):
        return False
    # Only now: loading the models and templates takes longer than finding nothing to do.
    from builder.assemble import assemble
    from builder.catalogue import checked
    from builder.render.tree import render

    loaded = checked(project)

    def made(browser: Browser) -> Path:
        return assemble(render(project, loaded, browser), browser)

    with ThreadPoolExecutor() as pool:
        ready = list(pool.map(made, BROWSERS))
    for browser, folder in zip(BROWSERS, ready, strict=True):
        _replace(project.dist / browser, folder)
    stamp.write(project)
    return True


def _replace(target: Path, ready: Path) -> None:
    old = ready.with_suffix(".old")
    shutil.rmtree(old, ignore_errors=True)
    target.parent.mkdir(exist_ok=True)
    if target.exists():
        target.rename(old)
    ready.rename(target)
    shutil.rmtree(old, ignore_errors=True)
