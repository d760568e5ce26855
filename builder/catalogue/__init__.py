"""What we know of Meta and say ourselves: read from TOML, checked, and handed on."""

from builder.catalogue.checks import problems
from builder.catalogue.loaded import Loaded, load
from builder.errors import DataRefused
from builder.project import Project

__all__ = ["Loaded", "checked"]


def checked(project: Project) -> Loaded:
    """All data of a project. Raises DataRefused with everything that is wrong in it."""
    loaded = load(project)
    errors = [*problems(project, loaded)]
    if errors:
        raise DataRefused(sorted(errors, key=lambda error: (str(error.file), error.line)))
    return loaded
