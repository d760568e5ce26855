"""Every file that the threat model names as a proof or as what stops an attack is there."""

import re

from builder.project import HERE


def named() -> list[str]:
    text = (HERE.root / "docs" / "threat-model.md").read_text("utf-8")
    return re.findall(r"`((?:[\w-]+/)+[\w.-]+\.(?:py|js))`", text)


def test_proofs_are_there() -> None:
    files = named()
    roots = (HERE.root, HERE.root / "extension")
    missing = [file for file in files if not any((root / file).exists() for root in roots)]
    assert len(files) >= 30
    assert missing == []


def test_every_theme_of_the_hostile_pages_is_told() -> None:
    themes = {
        f"tests/browser/hostile/{path.name}"
        for path in (HERE.root / "tests" / "browser" / "hostile").glob("*.py")
        if "\nATTACKS" in path.read_text("utf-8")
    }
    assert themes
    assert themes <= set(named())
