"""How long a build takes: with nothing there, with nothing changed, with ever more languages."""

import itertools
import re
import shutil
import statistics
import string
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from builder.project import HERE

PARTS = ["extension", "builder"]
FILES = ["pyproject.toml", "package.json", "package-lock.json", "requirements.txt"]
WORDS = ["locales", "letters", "catalogue/wording"]

#: How a file in English says so.
ENGLISH = re.compile(r'"en(-GB)?"')


def cold_and_unchanged(runs: int) -> tuple[float, float]:
    """Medians of seconds, once the tools are there."""
    cold, unchanged = [], []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            root = _copy(Path(folder))
            cold.append(_seconds(root))
            unchanged.append(_seconds(root))
    return statistics.median(cold), statistics.median(unchanged)


def with_languages(count: int) -> float:
    """Seconds of a build from nothing with so many languages of everything."""
    with tempfile.TemporaryDirectory() as folder:
        root = _copy(Path(folder))
        for place in WORDS:
            _multiply(root / "extension" / place, count)
        return _seconds(root)


def _seconds(root: Path) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, "-m", "builder", "build"], cwd=root, check=True, text=True)
    return time.perf_counter() - began


def _copy(root: Path) -> Path:
    for name in PARTS:
        shutil.copytree(HERE.root / name, root / name)
    for name in FILES:
        shutil.copy(HERE.root / name, root / name)
    (root / "node_modules").symlink_to(HERE.root / "node_modules")
    return root


def _multiply(folder: Path, count: int) -> None:
    """English under tags that no language has."""
    english = (folder / "en.toml").read_text("utf-8")
    free = (
        "q" + "".join(letters) for letters in itertools.product(string.ascii_lowercase, repeat=2)
    )
    for tag in itertools.islice(free, count - len(list(folder.glob("*.toml")))):
        (folder / f"{tag}.toml").write_text(ENGLISH.sub(f'"{tag}"', english), "utf-8")
