"""esbuild: what ships as one file, and which modules the other scripts import."""

import json
from pathlib import Path

from builder.errors import TemplateError
from builder.programs import node, npm_program, run
from builder.project import Browser

SCRIPT = Path(__file__).with_suffix(".mjs")


def bundle(tree: Path, browser: Browser, entries: list[Path], ready: Path) -> set[Path]:
    """Writes the content script, the popup's script and its style into `ready`, each as one file.

    Browsers take no modules as content scripts; the popup is waited for, and would open more slowly
    by forty modules and six styles. All of it is readable. Answers with the modules that ship as
    they are: `entries` and all that they import. Raises ToolMissing, ToolFailed, TemplateError.
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
    match browser, manifest:
        case "chromium", {"minimum_chrome_version": str(oldest)}:
            return f"chrome{oldest}"
        case "firefox", {
            "browser_specific_settings": {"gecko": {"strict_min_version": str(oldest)}}
        }:
            return f"firefox{oldest}"
    what = f"does not say which {browser} is the oldest that it admits"
    remedy = "add `minimum_chrome_version` and `strict_min_version`"
    raise TemplateError(Path("extension/manifest.json.j2"), 1, what, remedy)
