"""esbuild: the content script as one file, and which modules the other scripts import."""

import json
from pathlib import Path

from builder.programs import npm_program, run
from builder.project import Browser


def bundle_page(tree: Path, browser: Browser, target: Path) -> None:
    """Writes the content script, readable, to `target`. Raises ToolFailed.

    Browsers take no modules as content scripts; everything else ships as it is. Its style goes
    in as text, for it is used in a closed shadow root that no stylesheet of the page reaches.
    """
    options = ["--format=iife", "--charset=utf8", "--legal-comments=inline", "--loader:.css=text"]
    _esbuild(
        tree,
        ["page/main.js"],
        *options,
        f"--target={_oldest(tree, browser)}",
        f"--outfile={target}",
    )


def imported(tree: Path, entries: list[Path]) -> set[Path]:
    """The entries and every module that they import. Raises ToolFailed."""
    answer = tree.with_suffix(".imports")
    names = [entry.relative_to(tree).as_posix() for entry in entries]
    _esbuild(tree, names, "--format=esm", f"--outdir={answer}", f"--metafile={answer}.json")
    inputs = json.loads(Path(f"{answer}.json").read_text("utf-8"))["inputs"]
    return {tree / name for name in inputs}


def _esbuild(tree: Path, entries: list[str], *options: str) -> None:
    common = ["--bundle", "--log-level=warning", "--color=false"]
    run([npm_program("esbuild"), *entries, *common, *options], cwd=tree)


def _oldest(tree: Path, browser: Browser) -> str:
    """The oldest browser that the manifest admits, as esbuild names it."""
    manifest = json.loads((tree / "manifest.json").read_text("utf-8"))
    if browser == "chromium":
        return f"chrome{manifest['minimum_chrome_version']}"
    return f"firefox{manifest['browser_specific_settings']['gecko']['strict_min_version']}"
