"""esbuild: what ships as one file, and which modules the other scripts import."""

import json
from pathlib import Path

from builder.programs import node, npm_program, run
from builder.project import Browser

SCRIPT = Path(__file__).with_suffix(".mjs")


def bundle(tree: Path, browser: Browser, entries: list[Path], ready: Path) -> set[Path]:
    """Writes the content script and the popup's into `ready`, readable, each as one file.

    Browsers take no modules as content scripts; the popup is waited for, and would open more slowly
    by forty modules. Answers with the modules that ship as they are: `entries` and all that they
    import. Raises ToolMissing, ToolFailed.
    """
    npm_program("esbuild")  # which the script imports: what is missing is to be named
    names = [entry.relative_to(tree).as_posix() for entry in entries]
    told = run(
        [node(), str(SCRIPT), str(tree), _oldest(tree, browser), str(ready), *names], cwd=tree
    )
    return {tree / name for name in json.loads(told)}


def _oldest(tree: Path, browser: Browser) -> str:
    """The oldest browser that the manifest admits, as esbuild names it."""
    manifest = json.loads((tree / "manifest.json").read_text("utf-8"))
    if browser == "chromium":
        return f"chrome{manifest['minimum_chrome_version']}"
    return f"firefox{manifest['browser_specific_settings']['gecko']['strict_min_version']}"
