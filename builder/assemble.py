"""From a rendered tree to what a browser loads: nothing in it that nothing uses."""

import shutil
from pathlib import Path

from builder.bundle import bundle
from builder.project import Browser

SHIPPED_AS_RENDERED = {".html", ".css", ".json", ".png"}


def assemble(tree: Path, browser: Browser) -> Path:
    """Makes `<tree>.dist` and answers with it. Raises ToolFailed."""
    ready = tree.with_suffix(".dist")
    shutil.rmtree(ready, ignore_errors=True)
    pages = {page.with_suffix(".js") for page in tree.glob("views/*/*.html")}
    popup = tree / "views" / "popup"
    entries = [
        tree / "background" / "main.js",
        popup / "letter.js",
        *sorted(pages - {popup / "popup.js"}),
    ]
    bundled = {*tree.glob("page/**/*"), *popup.glob("*.css")}
    files = {path for path in tree.rglob("*") if path.suffix in SHIPPED_AS_RENDERED} - bundled
    for path in files | bundle(tree, browser, entries, ready):
        target = ready / path.relative_to(tree)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return ready
