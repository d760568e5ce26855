"""The test of a captured page that CONTRIBUTING.md shows is one that runs."""

import re
import textwrap
from pathlib import Path

import pytest

from builder.project import HERE
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, field, long_form
from tests.browser.people import ADA
from tests.replica import Page, Replica

__all__ = ["ADA", "INSTAGRAM", "Page", "field"]  # the example's own


def test_the_example(
    person: Person,
    extension: Extension,
    meta: Replica,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    contributing = (HERE.root / "CONTRIBUTING.md").read_text("utf-8")
    example = textwrap.dedent(contributing.partition("```python\n")[2].partition("```")[0])
    [name] = re.findall(r"captured/([\w-]+)", example)
    (tmp_path / "captured").mkdir()
    form = long_form().render("en", host="", path="", number="233964459562201", cases=[])
    (tmp_path / "captured" / f"{name}.html").write_text(form, "utf-8")
    monkeypatch.setattr("tests.replica.page.PAGES", tmp_path)
    exec(example, globals())
    [test] = re.findall(r"def (\w+)", example)
    globals()[test](person, extension, meta)
