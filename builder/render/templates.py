"""Templates: `*.j2` anywhere under `extension/`; those named `_…` are parts of others."""

import json
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError

from builder.errors import TemplateError
from builder.project import written
from builder.render.places import SUFFIX, origin, place


def write_templates(extension: Path, context: Mapping[str, object], folder: Path) -> None:
    """Renders every template to the same place without its suffix. Raises TemplateError."""
    environment = Environment(
        loader=FileSystemLoader(extension),
        undefined=StrictUndefined,
        autoescape=lambda name: name is not None and name.endswith(".html" + SUFFIX),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    for path in written(extension.rglob("*" + SUFFIX)):
        if path.name.startswith("_"):
            continue
        name = path.relative_to(extension).as_posix()
        text = _render(environment, extension, name, context)
        target = folder / name.removesuffix(SUFFIX)
        if target.suffix == ".json":
            text = _tidied(text, path, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


def _render(
    environment: Environment, extension: Path, name: str, context: Mapping[str, object]
) -> str:
    try:
        return environment.get_template(name).render(context)
    except TemplateSyntaxError as error:
        raise _error(error.name or name, error.lineno, error) from error
    # Whatever a template's own expressions throw.
    except Exception as error:
        raise _error(*place(error, extension, name), error) from error


def _tidied(text: str, template: Path, name: str) -> str:
    """JSON as a template leaves it, in one layout."""
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
    except json.JSONDecodeError as error:
        line = origin(template.read_text("utf-8"), text, error.lineno)
        raise _error(name, line, error) from error


def _error(name: str, line: int, error: Exception) -> TemplateError:
    what = f"cannot be rendered: {error}"
    return TemplateError(Path("extension") / name, line, what, "mend the template")
