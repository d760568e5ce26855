"""One build at a time: two would take each other's folders away."""

from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import LOCK_EX, flock

from builder.project import Project


@contextmanager
def alone(project: Project) -> Iterator[None]:
    """Waits until nothing else builds there. The lock ends with its process, however that ends."""
    project.build.mkdir(exist_ok=True)
    with (project.build / "lock").open("w") as lock:
        flock(lock, LOCK_EX)
        yield
