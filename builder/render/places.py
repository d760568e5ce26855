"""Where in a template stands what went wrong with it."""

from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

SUFFIX = ".j2"
"""Of every template."""


def place(error: Exception, extension: Path, name: str) -> tuple[str, int]:
    """Template and line. Jinja rewrites tracebacks so that the innermost frame in one tells both.

    `name` is of the template that was asked for, where there is no such frame.
    """
    found = name, 1
    trace = error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if file.suffix == SUFFIX:
            found = file.relative_to(extension).as_posix(), trace.tb_lineno
        trace = trace.tb_next
    return found


def origin(template: str, text: str, line: int) -> int:
    """The template's line that a line of its text came from, told by the lines that both share."""
    lines = enumerate(template.splitlines(), 1)
    ours = {n: words for n, words in lines if not words.lstrip().startswith(("{%", "{#"))}
    places, theirs = [1, *ours], text.splitlines()
    blocks = SequenceMatcher(None, [*ours.values()], theirs, autojunk=False).get_matching_blocks()
    for (a, b, _), (next_a, next_b, _) in pairwise([(0, 0, 0), *blocks]):
        if line <= next_b:
            return places[min(a + line - b, next_a)]
    return places[-1]
