"""docs/contract.md names what there is: no more, no less."""

import json
import re
from typing import Any, get_args

from builder.catalogue.forms import FormId
from builder.programs import node, run
from builder.project import HERE, Project

TEXT = (HERE.root / "docs" / "contract.md").read_text("utf-8")


def told(heading: str) -> set[str]:
    """What the first column of the table under a heading names."""
    table = TEXT.partition(f"| {heading} |")[2].partition("\n\n")[0]
    return set(re.findall(r"^\| `([^`]+)` \|", table, re.M))


def source(name: str) -> str:
    return (HERE.extension / name).read_text("utf-8")


def test_commands_are_targets() -> None:
    makefile = (HERE.root / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^(\w+):.*##", makefile, re.M))
    commands = {command.removeprefix("make ") for command in told("command")}
    assert commands
    assert commands <= targets


def test_controls_are_on_the_options_page(built: Project) -> None:
    page = (built.dist / "firefox/views/options/options.html").read_text("utf-8")
    controls = set(re.findall(r'<(?:select|input|textarea)[^>]* name="(\w+)"', page))
    # These help to put the reason together, and may go.
    assert told("control") == controls - {"own", "language"}


def test_marks_are_those_that_the_script_sets() -> None:
    script = source("page/act/mark.js")
    name = re.search(r'ATTRIBUTE = "([^"]+)"', script)
    kinds = re.search(r'@typedef \{("\w+"(?: \| "\w+")*)\} Mark', script)
    assert name
    assert kinds
    assert told("attribute") == {f"{name[1]}={kind}" for kind in kinds[1].split(" | ")}


def test_forms_are_those_of_the_catalogue() -> None:
    listed = re.search(r"^- `form` is one of ([^.]+)\.", TEXT, re.M)
    assert listed
    assert re.findall(r"`([^`]+)`", listed[1]) == list(get_args(FormId))


def asked(built: Project, script: str) -> Any:
    """What a script tells that may import of what ships."""
    told = [node(), "--input-type=module", "--eval", script]
    return json.loads(run(told, cwd=built.dist / "firefox"))


def test_states_are_those_of_an_objection(built: Project) -> None:
    script = """
import { STATES } from "./objection/states.js";
console.log(JSON.stringify(STATES));
"""
    assert told("state") == set(asked(built, script))


def test_badges_are_those_of_the_summary(built: Project) -> None:
    script = """
import { STATES } from "./objection/states.js";
import { summarise } from "./objection/summary.js";
const now = new Date();
const badge = (states) => {
  const events = (state) => [{ at: now.toISOString(), state, url: "", by: "page" }];
  const objections = states.map((state) => ({ id: state, form: "", account: "", state, events: events(state) }));
  return summarise(objections, () => ({ answer: { months: 1 } }), now).badge;
};
console.log(JSON.stringify({ some: STATES.map((state) => badge([state])), none: badge([]) }));
"""
    badges = asked(built, script)
    assert told("badge") == set(badges["some"])
    assert badges["none"] == ""
