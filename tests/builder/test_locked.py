"""Everybody builds with the same tools, from whatever registry is theirs."""

import json
import re

import pytest

from builder.project import HERE


def read(name: str) -> str:
    return (HERE.root / name).read_text("utf-8")


def test_every_python_package_is_pinned_and_hashed() -> None:
    packages = re.split(
        r"\n(?=\S)", re.sub(r"(?m)^\s*#.*\n?", "", read("requirements.txt")).strip()
    )
    assert packages
    assert [p for p in packages if not re.match(r"[\w.-]+==\S+ .*--hash=sha256:", p, re.S)] == []


def test_every_npm_package_is_pinned_and_hashed() -> None:
    wanted = json.loads(read("package.json"))["devDependencies"].values()
    assert [version for version in wanted if not re.fullmatch(r"\d+\.\d+\.\d+", version)] == []
    locked = json.loads(read("package-lock.json"))["packages"]
    assert [name for name, entry in locked.items() if name and "integrity" not in entry] == []


@pytest.mark.parametrize("name", ["requirements.txt", "package-lock.json", ".npmrc"])
def test_no_registry_is_named(name: str) -> None:
    assert not re.search(r"resolved\"|--index-url|--find-links|^registry", read(name), re.M)


def test_every_action_is_pinned() -> None:
    used = re.findall(r"\buses: (\S+)", read(".github/workflows/check.yml"))
    assert used
    assert [action for action in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action)] == []
