"""A TOML file together with its lines, so that what is wrong in it can be pointed at."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.catalogue.locate import Where, line_of
from builder.errors import DataError, DataRefused
from builder.project import Project


@dataclass(frozen=True)
class Source:
    """`file` is relative to the checkout, as messages name it."""

    file: Path
    text: str
    data: dict[str, Any]

    def line(self, where: Where) -> int:
        """`where` leads to the value, as `("page", 2, "match")` does."""
        return line_of(self.text, self.data, where)

    def error(self, where: Where, what: str, remedy: str) -> DataError:
        """Of the value that `where` leads to."""
        return DataError(self.file, self.line(where), what, remedy)


def read(project: Project, path: Path) -> tuple[Path, str]:
    """A file as messages name it, and its text. Raises DataRefused if there is none to read."""
    file = project.relative(path)
    try:
        return file, path.read_text("utf-8")
    except FileNotFoundError as error:
        raise DataRefused([DataError(file, 1, "no such file", "write it")]) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        problem = DataError(file, line, "not UTF-8", "save it as UTF-8")
        raise DataRefused([problem]) from error
    except OSError as error:
        problem = DataError(file, 1, f"cannot be read: {error.strerror}", "put a file there")
        raise DataRefused([problem]) from error


def parsed(file: Path, text: str) -> Source:
    """Raises DataRefused if the text isn't TOML."""
    try:
        return Source(file, text, tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"at line (\d+)", str(error))
        line = int(place[1]) if place else text.count("\n") + 1
        problem = DataError(file, line, f"not TOML: {error}", "mend the syntax (toml.io)")
        raise DataRefused([problem]) from error
