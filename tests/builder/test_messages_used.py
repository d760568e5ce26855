"""Code and locales speak of the same messages: none is missing, none left over."""

import json
import re
from pathlib import Path

from builder.catalogue.loaded import load
from builder.programs import npm_program, run
from builder.project import HERE, Project

QUOTED = re.compile(r'["\']([a-z][a-z0-9_]*)["\']|__MSG_([a-z0-9_]+)__')
ASKED = re.compile(r'(?:\bmessage\(|data-message=)\s*["\']([a-z][a-z0-9_]*)["\']|__MSG_(\w+)__')
COMPOSED = re.compile(r"`((?:\$\{[^}]*\})?[a-z]*_(?:[a-z_]|\$\{[^}]*\})*)`")


def shipped(built: Project) -> str:
    files = [path for path in (built.dist / "firefox").rglob("*") if "_locales" not in path.parts]
    return "\n".join(
        path.read_text("utf-8") for path in files if path.suffix in {".js", ".html", ".json"}
    )


def keys() -> set[str]:
    return set(load(HERE).locales["en"].model.root)


def test_every_message_asked_for_exists(built: Project) -> None:
    asked = {found for pair in ASKED.findall(shipped(built)) for found in pair if found}
    assert asked - keys() == set()


ASKING = """
import { message } from "%s";
const state = "sent" as "sent" | "lost";
message("state_sent");
// @ts-expect-error
message("no_such_message");
// @ts-expect-error
message(`state_${state}`);
"""


def test_no_script_can_ask_for_another(built: Project, tmp_path: Path) -> None:
    """Nor for one whose key it composes: the types know them all."""
    check = tmp_path / "check.ts"
    check.write_text(ASKING % (built.extension / "lib" / "browser.js").as_posix(), "utf-8")
    options = {
        "checkJs": False,
        "types": [],
        "rootDirs": [str(built.extension), str(built.build / "chromium")],
    }
    config = {
        "extends": str(HERE.root / "tsconfig.json"),
        "compilerOptions": options,
        "include": [check.name],
    }
    (tmp_path / "tsconfig.json").write_text(json.dumps(config), "utf-8")
    run([npm_program("tsc"), "--project", str(tmp_path)], cwd=HERE.root)


def test_every_message_is_asked_for(built: Project) -> None:
    text = shipped(built)
    named = {found for pair in QUOTED.findall(text) for found in pair if found}
    composed = [re.sub(r"\$\{[^}]*\}", r"\\w+", key) for key in COMPOSED.findall(text)]
    left_over = keys() - named
    assert {key for key in left_over if not any(re.fullmatch(c, key) for c in composed)} == set()
