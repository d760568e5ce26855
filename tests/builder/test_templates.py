"""Templates fail by file and line, and never let a text become markup."""

from pathlib import Path

import pytest

from builder.errors import TemplateError
from builder.render.templates import write_templates


def render(tmp_path: Path, name: str, text: str, **context: object) -> str:
    (tmp_path / "extension").mkdir()
    (tmp_path / "extension" / name).write_text(text, "utf-8")
    write_templates(tmp_path / "extension", context, tmp_path)
    made = tmp_path / name.removesuffix(".j2")
    return made.read_text("utf-8") if made.exists() else ""


@pytest.mark.parametrize("wrong", ["{{ unknown }}", "{% if %}", "{% include 'gone.j2' %}"])
def test_what_is_wrong_is_said_by_file_and_line(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(TemplateError, match=r"^extension/page\.html\.j2:3: "):
        render(tmp_path, "page.html.j2", f"<p>\n\n{wrong}\n")


def test_json_that_is_none_is_said_too(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match=r"^extension/manifest\.json\.j2:2: "):
        render(tmp_path, "manifest.json.j2", '{"a": 1,\n}')


def test_markup_in_a_text_stays_text(tmp_path: Path) -> None:
    made = render(tmp_path, "page.html.j2", "<p>{{ said }}</p>", said="<b>")
    assert made == "<p>&lt;b&gt;</p>"


def test_parts_are_no_pages(tmp_path: Path) -> None:
    assert render(tmp_path, "_part.html.j2", "<p>") == ""
