"""One check that finds something does not hide what the next one finds."""

import pytest
from rich.console import Console

from builder import lint
from builder.errors import LintFailed
from builder.project import Project


def test_every_check_is_run_and_every_finding_told(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def finds(what: str) -> list[str]:
        return ["sh", "-c", f"echo {what}; exit 1"]

    checks = {"one": finds("an apple"), "two": ["true"], "three": finds("a pear")}
    monkeypatch.setattr(lint, "build", lambda _project: None)
    monkeypatch.setattr(lint, "_checks", lambda: checks)
    with pytest.raises(LintFailed) as failed:
        lint.lint(project, Console())
    assert "an apple" in str(failed.value)
    assert "a pear" in str(failed.value)
    assert capsys.readouterr().out.split() == ["✗", "one", "✓", "two", "✗", "three"]
