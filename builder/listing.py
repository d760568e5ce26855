"""What stores ask for, in every language, from what the extension says and asks for itself."""

import json
import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from builder.build import build
from builder.catalogue import Loaded
from builder.project import Project

TEMPLATE = Path(__file__).with_name("listing.md.j2")


def pictures(project: Project) -> list[Path]:
    """Those that the README shows: the stores show the same."""
    readme = (project.root / "README.md").read_text("utf-8")
    return [project.root / name for name in re.findall(r"\((docs/pictures/[^)]+)\)", readme)]


def listings(project: Project, loaded: Loaded) -> list[Path]:
    """Writes `dist/listing/<lang>.md`; the English one holds what stores ask in English alone."""
    build(project)
    template = Environment(
        loader=FileSystemLoader(TEMPLATE.parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    ).get_template(TEMPLATE.name)
    manifest = json.loads((project.dist / "firefox" / "manifest.json").read_text("utf-8"))
    gecko = manifest["browser_specific_settings"]["gecko"]
    permissions = (project.root / "docs" / "permissions.md").read_text("utf-8")
    folder = project.dist / "listing"
    folder.mkdir(exist_ok=True)
    made = []
    for language, entry in loaded.locales.items():
        made.append(folder / f"{language}.md")
        made[-1].write_text(
            template.render(
                language=language,
                say={key: said.message for key, said in entry.model.root.items()},
                pictures=[project.relative(picture) for picture in pictures(project)],
                collected=", ".join(gecko["data_collection_permissions"]["required"]),
                permissions=permissions.replace("# Permissions", "## Permissions"),
            ),
            "utf-8",
        )
    return made
