"""What the documentation lists is what there is."""

import json
import re
import tomllib

import pytest
from typer.main import get_command

from builder.catalogue.forms import Form
from builder.catalogue.loaded import load
from builder.catalogue.model import toml_key
from builder.catalogue.wording import Role, Wording
from builder.cli import app
from builder.project import HERE
from builder.sources import source_files


def test_every_role_of_the_wording_is_told() -> None:
    text = (HERE.root / "docs" / "catalogue.md").read_text("utf-8")
    table = text.partition("| role |")[2].partition("\n\n")[0]
    told = {
        role
        for row in re.findall(r"^\| ((?:`[\w-]+` ?)+)\|", table, re.M)
        for role in re.findall(r"`([\w-]+)`", row)
    }
    roles = {
        toml_key(name) for name, field in Wording.model_fields.items() if field.annotation is Role
    }
    assert told == {*roles, "title"}


def test_the_form_that_is_told_has_every_key_and_no_other() -> None:
    text = (HERE.root / "docs" / "catalogue.md").read_text("utf-8")
    told = tomllib.loads(text.partition("## Forms")[2].split("```")[1].removeprefix("toml"))
    assert Form.model_validate(told)
    assert set(told) == set(map(toml_key, Form.model_fields))


def test_every_fact_of_the_letters_is_told_where_it_stands() -> None:
    """English shows where: the build holds all languages to the same."""
    text = (HERE.root / "docs" / "catalogue.md").read_text("utf-8")
    rows = text.partition("| `{fact}` |")[2].partition("\n\n")[0].splitlines()[2:]
    told = {
        (fact, part)
        for _, facts, _, parts, _ in (row.split("|") for row in rows)
        for fact in re.findall(r"\{(\w+)\}", facts)
        for part in re.findall(r"`([\w-]+)`", parts)
    }
    letter = tomllib.loads((HERE.extension / "letters" / "en.toml").read_text("utf-8"))
    named = {
        (fact, part)
        for part, texts in letter.items()
        for fact in re.findall(r"\{(\w+)\}", json.dumps(texts))
    }
    assert told == named


def test_all_that_is_stored_is_told() -> None:
    """By its key, for whatever is kept is asked for at some time; of a person's details, each."""
    text = (HERE.root / "docs" / "privacy.md").read_text("utf-8")
    kept = text.partition("## What is kept")[2].partition("\n## ")[0]
    stored: set[str] = set()
    for file in HERE.extension.rglob("*.js"):
        script = file.read_text("utf-8")
        constants = dict(re.findall(r'const ([A-Z]+) = "(\w+)"', script))
        for asked in re.findall(r"storage\.\w+\.get\(([^)]*)\)", script):
            stored |= {constants.get(key, key) for key in re.findall(r"\w+", asked)}
    shapes = (HERE.extension / "objection" / "shapes.js").read_text("utf-8")
    details = re.findall(r"^  (\w+):", shapes.partition("PROFILE = {")[2].partition("}")[0], re.M)
    assert len(details) > 5
    assert set(re.findall(r"`(\w+)`", kept)) == {*stored, *details}


def test_every_script_that_reads_a_tabs_address_is_told() -> None:
    text = (HERE.root / "docs" / "permissions.md").read_text("utf-8")
    reads = re.compile(r"\btab\??\.url\b|tabs\.get\(")
    reading = {
        file.relative_to(HERE.extension).as_posix()
        for file in HERE.extension.rglob("*.js")
        if reads.search(file.read_text("utf-8"))
    }
    assert set(re.findall(r"`([\w/-]+\.js)`", text)) == reading


#: What a reader of the page looks for, by the key of the message on it.
LOOKED_FOR = {
    "README.md": [
        *("my_details", "dossier_title", "dossier_save_zip", "dossier_restore", "dossier_letter"),
        *("action_confirm", "action_refuse", "report_open"),
    ],
    "docs/privacy.md": ["dossier_title", "dossier_save_zip", "dossier_restore", "dossier_erase"],
}


@pytest.mark.parametrize(("page", "keys"), LOOKED_FOR.items())
def test_what_to_press_is_called_as_it_is(page: str, keys: list[str]) -> None:
    text = " ".join((HERE.root / page).read_text("utf-8").split())
    messages = tomllib.loads((HERE.extension / "locales" / "en.toml").read_text("utf-8"))
    assert [key for key in keys if f"*{messages[key]['message']}*" not in text] == []


def test_the_versions_of_node_are_told_that_the_tools_want() -> None:
    """eslint's, which wants the newest of all."""
    wanted = engine("node_modules/eslint/package.json")
    assert engine("package.json") == wanted
    lines = [
        f"{major} from {major}.{minor}" if minor else f"from {major} on"
        for major, minor in re.findall(r"(\d+)(?:\.(\d+)\.0)?", wanted)
    ]
    told = ", ".join([*lines[:-1], f"or {lines[-1]}"])
    for name in ("README.md", "docs/reviewers.md", "builder/bootstrap.sh", "builder/programs.py"):
        text = " ".join((HERE.root / name).read_text("utf-8").split())
        assert re.search(rf"Node(\.js)? {re.escape(told)}", text), name


def engine(package: str) -> str:
    return str(json.loads((HERE.root / package).read_text("utf-8"))["engines"]["node"])


def test_the_oldest_browsers_are_told() -> None:
    """Chromium, Firefox, Firefox for Android."""
    manifest = (HERE.extension / "manifest.json.j2").read_text("utf-8")
    readme = (HERE.root / "README.md").read_text("utf-8")
    oldest = re.findall(r'"(?:minimum_chrome|strict_min)_version": "(\d+)', manifest)
    assert re.findall(r"(\d+) or newer:\*\*", readme) == oldest


def test_as_many_languages_are_told_as_there_are() -> None:
    readme = (HERE.root / "README.md").read_text("utf-8")
    assert re.findall(r"in (\d+) languages", readme) == [str(len(load(HERE).locales))]


def test_every_command_of_the_builder_is_told() -> None:
    contributing = (HERE.root / "CONTRIBUTING.md").read_text("utf-8")
    commands = set(get_command(app).commands)  # type: ignore[attr-defined]
    assert set(re.findall(r"`builder ([a-z-]+)", contributing)) == commands


def test_the_tree_tells_the_folders_that_are_there() -> None:
    contributing = (HERE.root / "CONTRIBUTING.md").read_text("utf-8")
    tree = contributing.partition("```\n")[2].partition("```")[0]
    above, told = "", set()
    for line in tree.splitlines():
        for name in re.match(r" *((?:[\w-]+/ ?)+)", line)[1].split():  # type: ignore[index]
            above = above if line.startswith(" ") else name
            told.add(f"{above}{name}" if line.startswith(" ") else name)
    sources = [file.relative_to(HERE.root).parts[:-1] for file in source_files(HERE)]
    tops = ("extension", "builder", "tests")
    folders = {"/".join(path[:2]) + "/" for path in sources if path[:1] and path[0] in tops}
    assert told == {*folders, "docs/"}


def test_every_target_is_told_once() -> None:
    makefile = (HERE.root / "Makefile").read_text("utf-8")
    contributing = (HERE.root / "CONTRIBUTING.md").read_text("utf-8")
    targets = re.findall(r"^(\w+):.*##", makefile, re.M)
    commands = [row for row in contributing.splitlines() if row.startswith("| ")]
    told = re.findall(r"`make (\w+)`", "\n".join(commands))
    assert sorted(told) == sorted({*targets} - {"help"})


def test_every_link_leads_somewhere() -> None:
    links = [
        page.parent / target
        for page in [*HERE.root.glob("*.md"), *(HERE.root / "docs").glob("*.md")]
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    ]
    assert len(links) > 20
    assert [link for link in links if not link.exists()] == []
