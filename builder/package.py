"""Archives that are byte for byte the same whenever and wherever they are made."""

from collections.abc import Iterable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from builder.build import build
from builder.project import BROWSERS, Project
from builder.sources import source_files

LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can tell: the true one would differ at every run."""

PLAIN, RUNNABLE = 0o100644, 0o100755
"""Modes, whatever the umask of the machine is."""


def package(project: Project) -> list[Path]:
    """One archive for each browser and one of the source. Raises BuilderError."""
    build(project)
    made = []
    for browser in BROWSERS:
        folder = project.dist / browser
        files = (path for path in folder.rglob("*") if path.is_file())
        made.append(_archive(project, browser, folder, files))
    made.append(_archive(project, "source", project.root, source_files(project)))
    return made


def _archive(project: Project, kind: str, folder: Path, files: Iterable[Path]) -> Path:
    target = project.dist / f"right-to-object-{project.version}-{kind}.zip"
    names = {path.relative_to(folder).as_posix(): path for path in files}
    # Elsewhere first: what stands under the final name is whole.
    begun = project.build / target.name
    with ZipFile(begun, "w") as archive:
        for name in sorted(names):
            content = names[name].read_bytes()
            entry = ZipInfo(name, LONG_AGO)
            entry.create_system = 3  # Unix, or the mode would be read as Windows attributes
            entry.external_attr = (RUNNABLE if content.startswith(b"#!") else PLAIN) << 16
            archive.writestr(entry, content, ZIP_DEFLATED, compresslevel=9)
    return begun.replace(target)
