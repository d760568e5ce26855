"""Templates fail by file and line, and never let a text become markup."""

from pathlib import Path

import pytest

from builder.errors import TemplateError
from builder.render.templates import write_templates


def render(tmp_path: Path, name: str, text: str, **context: object) -> str:
    (tmp_path / "extension").mkdir(exist_ok=True)
    (tmp_path / "extension" / name).write_text(text, "utf-8")
    write_templates(tmp_path / "extension", context, tmp_path)
    made = tmp_path / name.removesuffix(".j2")
    return made.read_text("utf-8") if made.exists() else ""


@pytest.mark.parametrize(
    "wrong", ["{{ unknown }}", "{{ 1 / 0 }}", "{% if %}", "{% include 'gone.j2' %}"]
)
def test_what_is_wrong_is_said_by_file_and_line(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(TemplateError, match=r"^extension/page\.html\.j2:3: "):
        render(tmp_path, "page.html.j2", f"<p>\n\n{wrong}\n")


@pytest.mark.parametrize("wrong", ["{{ unknown }}", "{{ 1 / 0 }}", "{% if %}"])
@pytest.mark.parametrize("use", ["{% include '_part.html.j2' %}", "{% extends '_part.html.j2' %}"])
def test_what_is_wrong_in_a_part_is_said_of_the_part(tmp_path: Path, use: str, wrong: str) -> None:
    (tmp_path / "extension").mkdir()
    (tmp_path / "extension" / "_part.html.j2").write_text(f"<p>\n{wrong}\n", "utf-8")
    with pytest.raises(TemplateError, match=r"^extension/_part\.html\.j2:2: "):
        render(tmp_path, "page.html.j2", use)


def test_a_page_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "page.html.j2").write_bytes("<p>für</p>".encode("latin-1"))
    with pytest.raises(TemplateError, match=r"^extension/page\.html\.j2:1: "):
        write_templates(tmp_path, {}, tmp_path / "made")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"a": 1,\n}', 2),
        ('{\n{% if true %}\n"a": 1,\n{% endif %}\n"b" 2\n}', 5),
        ('{\n{% if true %}\n"a": {{ "?" }},\n{% endif %}\n"b": 2\n}', 3),
        ('{\n{% for n in "abc" %}\n"{{ n }}": 1,\n{% endfor %}\n?}', 5),
        ("", 1),
    ],
)
def test_json_that_is_none_is_said_too(tmp_path: Path, text: str, line: int) -> None:
    """Of the template's line, though blocks leave none in its text."""
    with pytest.raises(TemplateError, match=rf"^extension/manifest\.json\.j2:{line}: "):
        render(tmp_path, "manifest.json.j2", text)


def test_markup_in_a_text_stays_text(tmp_path: Path) -> None:
    made = render(tmp_path, "page.html.j2", "<p>{{ said }}</p>", said="<b>")
    assert made == "<p>&lt;b&gt;</p>"


def test_parts_are_no_pages(tmp_path: Path) -> None:
    assert render(tmp_path, "_part.html.j2", "<p>") == ""
