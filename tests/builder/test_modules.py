"""Rendered modules say what the data says, in the shape that their declarations tell."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as any_

from builder.catalogue.loaded import load
from builder.programs import node, npm_program, run
from builder.project import HERE, Project
from builder.render.modules import literal, write_modules
from tests.builder.spoil import replace

PLAIN = any_.none() | any_.booleans() | any_.integers(-9, 9) | any_.text(max_size=4)
VALUES = any_.recursive(
    PLAIN,
    lambda inner: any_.lists(inner, max_size=3) | any_.dictionaries(any_.text(), inner, max_size=3),
    max_leaves=8,
)


def test_modules_export_the_data(tmp_path: Path) -> None:
    modules = load(HERE).modules()
    write_modules(modules, tmp_path)
    imports = [f'import {name} from "./{name}.js";' for name in modules]
    script = f"{' '.join(imports)} console.log(JSON.stringify({{ {', '.join(modules)} }}));"
    told = run([node(), "--input-type=module", "--eval", script], cwd=tmp_path)
    assert json.loads(told) == modules


def test_nothing_ships_that_no_script_reads() -> None:
    scripts = [path.read_text("utf-8") for path in HERE.extension.rglob("*.js")]
    told = {
        f"{name}.{key}"
        for name, value in load(HERE).modules().items()
        for record in (value if isinstance(value, list) else [])
        for key in record
        if not any(re.search(rf"(\.|[{{,]\s*){key}\b", script) for script in scripts)
    }
    assert told == set()


def test_modules_have_the_declared_shape(built: Project, tmp_path: Path) -> None:
    lines = []
    for name, value in load(built).modules().items():
        declared = (HERE.extension / "catalogue" / f"{name}.js").as_posix()
        lines += [
            f'import type {name} from "{declared}";',
            f"({json.dumps(value)}) satisfies typeof {name};",
        ]
    check = tmp_path / "check.ts"
    check.write_text("\n".join(lines), "utf-8")
    options = ["--noEmit", "--strict", "--module", "es2022", "--moduleResolution", "bundler"]
    run([npm_program("tsc"), *options, "--ignoreConfig", str(check)], cwd=HERE.root)


@given(VALUES)
def test_a_literal_reads_back_as_its_value(value: object) -> None:
    assert _read(literal(value)) == value


def _read(text: str) -> object:
    """JSON that may have a comma before a closing bracket, one item a line."""
    lines = text.split("\n")
    for number, line in enumerate(lines[1:], 1):
        if line.strip() in {"}", "]", "},", "],"}:
            lines[number - 1] = lines[number - 1].removesuffix(",")
    return json.loads("\n".join(lines))


def test_a_field_of_the_engine_is_known_by_each_of_its_names(project: Project) -> None:
    newer = '[[code]]\nname = "otp"\nsource = "a page"\nseen = "2026"\n\n[[code]]\n'
    replace(project, "catalogue/engine.toml", "[[code]]\n", newer)
    known = load(project).modules()["engine"]["code"]
    assert known == "input[name='otp'], input[name='nonce']"


def test_the_catalogue_is_as_new_as_the_newest_thing_in_it(project: Project) -> None:
    today = datetime.now(UTC).date().isoformat()
    replace(project, "catalogue/forms/facebook.toml", 'seen = "2025-04-15"', f'seen = "{today}"')
    assert load(project).modules()["day"] == today
