"""docs/coverage.md says what the catalogue holds today."""

from builder.catalogue import checked
from builder.coverage import page, render
from builder.project import HERE


def test_page_is_fresh() -> None:
    written = page(HERE).read_text("utf-8")
    assert written == render(checked(HERE)), "stale: run `python -m builder coverage`"
