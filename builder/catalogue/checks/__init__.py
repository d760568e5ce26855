"""What no file's model can tell by itself: each yields what is wrong, by file and line."""

from collections.abc import Iterator

from builder.catalogue.checks.allowed import allowed
from builder.catalogue.checks.coherence import incoherences
from builder.catalogue.checks.expected import unmet
from builder.catalogue.checks.heard import heard
from builder.catalogue.checks.languages import misnamed
from builder.catalogue.checks.one_of_each import misplaced
from builder.catalogue.checks.repeated import repeated
from builder.catalogue.checks.translations import mistranslated
from builder.catalogue.loaded import Loaded
from builder.errors import DataError
from builder.project import Project


def problems(project: Project, loaded: Loaded) -> Iterator[DataError]:
    """Everything, in no order. Raises ToolMissing, ToolFailed."""
    yield from incoherences(loaded)
    yield from misnamed(loaded)
    yield from mistranslated(loaded)
    yield from misplaced(loaded)
    yield from repeated(loaded)
    yield from unmet(project, [*heard(loaded), *allowed(loaded)])
