"""What a person sees on the command line."""

import pytest
from typer.testing import CliRunner

from builder.cli import app
from builder.project import Project
from tests.builder.spoil import replace


def test_an_error_is_a_message_and_no_traceback(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace(project, "catalogue/sites.toml", "[[page]]", "[[paeg]]")
    monkeypatch.setattr("builder.commands.make.HERE", project)
    result = CliRunner().invoke(app, ["build"])
    assert result.exit_code == 1
    assert "extension/catalogue/sites.toml:" in result.output
    assert "→" in result.output
    assert "Traceback" not in result.output


def test_a_second_build_says_that_nothing_changed(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builder.commands.make.HERE", project)
    assert "made" in CliRunner().invoke(app, ["build"]).output
    assert "nothing has changed" in CliRunner().invoke(app, ["build"]).output
