"""Where things stand. Tests point a Project at a copy of the tree."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

Browser = Literal["chromium", "firefox"]
BROWSERS: tuple[Browser, ...] = get_args(Browser)


@dataclass(frozen=True)
class Project:
    """A checkout, or an unpacked source archive."""

    root: Path

    @property
    def extension(self) -> Path:
        """All that ships, as templates, data and plain scripts."""
        return self.root / "extension"

    @property
    def build(self) -> Path:
        """Rendered trees and everything else that is made on the way."""
        return self.root / "build"

    @property
    def dist(self) -> Path:
        """What browsers load and stores receive."""
        return self.root / "dist"

    @property
    def version(self) -> str:
        """The one version there is, from pyproject.toml. Raises DataRefused if that tells none."""
        # Only now: where nothing has changed, nobody asks.
        from builder.version import version

        return version(self)

    def relative(self, path: Path) -> Path:
        """`path` as a person in the checkout would type it."""
        return path.relative_to(self.root) if path.is_relative_to(self.root) else path


def written(paths: Iterable[Path]) -> list[Path]:
    """Sorted, without what editors hide beside a file while it is being changed."""
    return sorted(path for path in paths if not path.name.startswith("."))


HERE = Project(Path(__file__).resolve().parents[1])
