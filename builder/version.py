"""The one version there is."""

import re

from builder.catalogue.source import parsed, read
from builder.errors import DataRefused
from builder.project import Project

NUMBER = r"(0|[1-9]\d{0,3})"
VERSION = re.compile(rf"{NUMBER}(\.{NUMBER}){{0,3}}")
"""What both browsers take: one to four numbers, and no word like `rc1`."""


def version(project: Project) -> str:
    """As pyproject.toml tells it. Raises DataRefused."""
    source = parsed(*read(project, project.root / "pyproject.toml"))
    match source.data:
        case {"project": {"version": str(told)}} if VERSION.fullmatch(told):
            return told
    what = "`version` is not one to four numbers below 10000"
    problem = source.error(("project", "version"), what, 'write it as in version = "1.2.3"')
    raise DataRefused([problem])
