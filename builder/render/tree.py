"""One browser's tree in `build/<browser>/`: scripts, styles, pages, data, words and pictures."""

import shutil
from functools import partial
from pathlib import Path

from builder.catalogue import Loaded
from builder.catalogue.entry import all_of
from builder.catalogue.letters import LETTER_KINDS, Grounds
from builder.catalogue.loaded import SOURCE_LANGUAGE
from builder.catalogue.source import read
from builder.project import Browser, Project, written
from builder.render.icons import write_icons
from builder.render.messages import write_keys, write_locales
from builder.render.modules import write_modules
from builder.render.places import SUFFIX
from builder.render.templates import write_templates

PLAIN = {".js", ".css"}
"""What is shipped as it is written."""


def render(project: Project, loaded: Loaded, browser: Browser) -> Path:
    """Makes the tree anew and answers with its folder. Raises TemplateError, DataRefused."""
    tree = project.build / browser
    shutil.rmtree(tree, ignore_errors=True)
    for path in _texts(project):
        if path.suffix in PLAIN:
            target = tree / path.relative_to(project.extension)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    sites = loaded.sites.model
    locales = {language: entry.model for language, entry in loaded.locales.items()}
    context = {
        "browser": browser,
        "version": project.version,
        "matches": sites.matches(),
        "origins": sites.origins(),
        "situations": list(Grounds.model_fields),
        "letter_kinds": LETTER_KINDS,
    }
    write_templates(project.extension, context, tree)
    write_modules(loaded.modules(), tree / "catalogue")
    write_locales(locales, browser, tree / "_locales")
    write_keys(locales[SOURCE_LANGUAGE], tree / "lib" / "message-key.d.ts")
    write_icons(*read(project, project.extension / "icons" / "icon.svg"), tree / "icons")
    return tree


def _texts(project: Project) -> list[Path]:
    """Scripts, styles and templates. Raises DataRefused for all that cannot be read."""
    files = [path for path in written(project.extension.rglob("*")) if path.is_file()]
    texts = [path for path in files if path.suffix in {*PLAIN, SUFFIX}]
    # Those who read them later don't say where in a file it is in another encoding.
    all_of({str(path): partial(read, project, path) for path in texts})
    return texts
