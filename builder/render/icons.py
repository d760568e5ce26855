"""The one drawing, as the sizes that browsers ask for."""

from pathlib import Path

import resvg_py

from builder.errors import DataError

SIZES = (16, 32, 48, 96, 128)
"""Pixels: toolbar at both densities, add-on lists at both densities, Chromium's store."""


def write_icons(file: Path, drawing: str, folder: Path) -> None:
    """Writes `<size>.png` for each size. `file` is named if its drawing is none: DataError."""
    folder.mkdir(parents=True)
    for size in SIZES:
        try:
            # Without the system's fonts, so that every machine draws the same bytes.
            image = resvg_py.svg_to_bytes(drawing, width=size, height=size, skip_system_fonts=True)
        except ValueError as error:
            raise DataError(file, 1, f"cannot be drawn: {error}", "mend the drawing") from error
        (folder / f"{size}.png").write_bytes(image)
