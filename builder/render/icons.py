"""The one drawing, as the sizes that browsers ask for."""

from pathlib import Path

import resvg_py

SIZES = (16, 32, 48, 96, 128)
"""Pixels: toolbar at both densities, add-on lists at both densities, Chromium's store."""


def write_icons(svg: Path, folder: Path) -> None:
    """Writes `<size>.png` for each size."""
    folder.mkdir(parents=True)
    drawing = svg.read_text("utf-8")
    for size in SIZES:
        # Without the system's fonts, so that every machine draws the same bytes.
        image = resvg_py.svg_to_bytes(drawing, width=size, height=size, skip_system_fonts=True)
        (folder / f"{size}.png").write_bytes(image)
