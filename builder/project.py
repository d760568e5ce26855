"""Where things stand. Tests point a Project at a copy of the tree."""

import tomllib
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
        """The one version there is, from pyproject.toml."""
        pyproject = tomllib.loads((self.root / "pyproject.toml").read_text("utf-8"))
        return str(pyproject["project"]["version"])

    def relative(self, path: Path) -> Path:
        """`path` as a person in the checkout would type it."""
        return path.relative_to(self.root) if path.is_relative_to(self.root) else path


HERE = Project(Path(__file__).resolve().parents[1])
