"""What we know of Meta and say ourselves: read from TOML, checked, and handed on."""

from builder.catalogue.checks import problems
from builder.catalogue.loaded import Loaded, load
from builder.errors import DataRefused
from builder.project import Project

__all__ = ["Loaded", "check", "checked", "load"]


def checked(project: Project) -> Loaded:
    """All data of a project. Raises as `load` and `check` do."""
    loaded = load(project)
    check(project, loaded)
    return loaded


def check(project: Project, loaded: Loaded) -> None:
    """Raises DataRefused with everything that is wrong in the data."""
    errors = [*problems(project, loaded)]
    if errors:
        raise DataRefused(sorted(errors, key=lambda error: (str(error.file), error.line)))
