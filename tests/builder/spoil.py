"""Making one thing wrong in a project's data, and reading what the build says of it."""

import pytest

from builder.catalogue import checked
from builder.errors import DataError, DataRefused
from builder.project import Project


def replace(project: Project, file: str, old: str, new: str) -> None:
    path = project.extension / file
    text = path.read_text("utf-8")
    assert old in text, f"{file} no longer holds {old!r}: let the test spoil something else"
    path.write_text(text.replace(old, new, 1), "utf-8")


def write(project: Project, file: str, text: str) -> None:
    (project.extension / file).write_text(text, "utf-8")


def line_with(project: Project, file: str, text: str) -> int:
    """The first line, counted from 1, that holds `text`."""
    lines = (project.extension / file).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def refused(project: Project) -> list[DataError]:
    """What the build says is wrong, all of it."""
    with pytest.raises(DataRefused) as refusal:
        checked(project)
    for error in refusal.value.errors:
        assert error.remedy
    return refusal.value.errors


def only_error(project: Project, file: str) -> tuple[int, str]:
    """Line and message of the one thing that is wrong, which is in `file`."""
    errors = refused(project)
    assert [str(error.file) for error in errors] == [f"extension/{file}"], errors
    return errors[0].line, errors[0].what
