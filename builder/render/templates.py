"""Templates: `*.j2` anywhere under `extension/`; those named `_…` are parts of others."""

import json
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateSyntaxError
from jinja2 import TemplateError as JinjaError

from builder.errors import TemplateError

SUFFIX = ".j2"


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
    for path in sorted(extension.rglob("*" + SUFFIX)):
        if path.name.startswith("_"):
            continue
        name = path.relative_to(extension).as_posix()
        text = _render(environment, name, context)
        target = folder / name.removesuffix(SUFFIX)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_tidied(text, name) if target.suffix == ".json" else text, "utf-8")


def _render(environment: Environment, name: str, context: Mapping[str, object]) -> str:
    try:
        return environment.get_template(name).render(context)
    except TemplateSyntaxError as error:
        raise _error(error.name or name, error.lineno, error) from error
    except JinjaError as error:
        raise _error(name, _line_in_template(error), error) from error


def _line_in_template(error: Exception) -> int:
    """Jinja rewrites tracebacks so that the innermost frame is the template's own line."""
    trace = error.__traceback__
    line = 1
    while trace is not None:
        if trace.tb_frame.f_code.co_filename.endswith(SUFFIX):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def _error(name: str, line: int, error: Exception) -> TemplateError:
    what = f"cannot be rendered: {error}"
    return TemplateError(Path("extension") / name, line, what, "mend the template")


def _tidied(text: str, name: str) -> str:
    """JSON as a template leaves it, in one layout."""
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
    except json.JSONDecodeError as error:
        raise _error(name, error.lineno, error) from error
