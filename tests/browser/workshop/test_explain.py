"""What the extension takes a page for, and why, is told on the command line."""

from pathlib import Path

from typer.testing import CliRunner

from builder.cli import app
from tests.browser.objection_forms import INSTAGRAM, long_form

TAKEN = "taken for: form (address, country, email, reason, extra)"


def explained(*arguments: str) -> str:
    told = CliRunner().invoke(app, ["explain", *arguments])
    assert told.exit_code == 0, told.output
    return told.output


def test_a_page_at_its_address(commands_reach_replica: None) -> None:
    assert TAKEN in explained(INSTAGRAM.form_in("en"))


def test_a_saved_page(commands_reach_replica: None, tmp_path: Path) -> None:
    form = long_form().render("en", host="", path="", number="233964459562201", cases=[])
    (tmp_path / "form.html").write_text(form, "utf-8")
    assert TAKEN in explained(str(tmp_path / "form.html"), "--url", INSTAGRAM.form_in("en"))


def test_a_page_on_which_the_extension_has_no_business(commands_reach_replica: None) -> None:
    told = CliRunner().invoke(app, ["explain", "https://www.instagram.com/explore/"])
    assert told.exit_code == 1
    assert "sites.toml" in told.output
