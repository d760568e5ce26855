"""Everything that can go wrong here, each saying what, where, and what to do next."""

from collections.abc import Sequence
from pathlib import Path


class BuilderError(Exception):
    """Root of the tree: the command line prints it and exits with 1."""


class FileError(BuilderError):
    """One thing that is wrong in a file, at a line of it."""

    def __init__(self, file: Path, line: int, what: str, remedy: str) -> None:
        super().__init__(f"{file}:{line}: {what}\n  → {remedy}")
        self.file = file
        self.line = line
        self.what = what
        self.remedy = remedy


class DataError(FileError):
    """In a data file."""


class TemplateError(FileError):
    """In a template: it cannot be rendered."""


class DataRefused(BuilderError):
    """All that is wrong in the data, so that it can be mended in one go."""

    def __init__(self, errors: Sequence[DataError]) -> None:
        super().__init__("\n".join(map(str, errors)))
        self.errors = list(errors)


class ToolMissing(BuilderError):
    """A program that is needed and isn't there."""

    def __init__(self, tool: str, remedy: str) -> None:
        super().__init__(f"{tool} is missing.\n  → {remedy}")


class ToolFailed(BuilderError):
    """A program that ran and failed; its own words say why and where."""

    def __init__(self, tool: str, output: str) -> None:
        super().__init__(f"{tool} failed:\n{output.strip()}\n  → mend what it names, and try again")


class LintFailed(BuilderError):
    """Checks that found something, each in its own words."""

    def __init__(self, failures: Sequence[ToolFailed]) -> None:
        super().__init__("\n\n".join(map(str, failures)))


class NotUnderstood(BuilderError):
    """Something typed that is not what was asked for."""

    def __init__(self, typed: str, what: str, example: str) -> None:
        super().__init__(f"“{typed}” is {what}.\n  → write it as in {example}")


class BrowserFailed(BuilderError):
    """A browser that does not start, or a page that does not come.

    Of what a driver says only the first line is about the matter: the rest is about itself.
    """

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what.strip().splitlines()[0]}\n  → {remedy}")


class PageUnread(BuilderError):
    """A page of which the extension can tell nothing."""

    def __init__(self, page: str, remedy: str) -> None:
        super().__init__(f"{page} cannot be read.\n  → {remedy}")


class AlreadyThere(BuilderError):
    """A beginning asked for of what has begun."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(f"{what} is there already.\n  → {remedy}")


class ReleaseRefused(BuilderError):
    """All that a version lacks before it can be handed to a store."""

    def __init__(self, missing: Sequence[str]) -> None:
        super().__init__("\n".join(["not ready for a release:", *(f"  → {m}" for m in missing)]))
