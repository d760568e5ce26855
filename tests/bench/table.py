"""The table: a row for each promise, and whether it holds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tests.bench.visits import Figures

SUBJECTS = ["bare", "floor", "autoconsent", "ours"]

HEAD = """| what | bare | floor | autoconsent | ours | ours : floor | must reach | |
| --- | ---: | ---: | ---: | ---: | ---: | --- | --- |
"""


@dataclass(frozen=True)
class Promise:
    """`holds` is asked with the medians of all four."""

    figure: str
    what: str
    unit: str
    must: str
    holds: Callable[[Mapping[str, float]], bool]


def _busy(elements: str) -> Promise:
    what = f"privacy page of {elements} elements: its main thread at work"
    figure = elements.removesuffix(",000") + "k busy"
    return Promise(
        figure, what, "ms", "≤ 1.5 × the floor", lambda of: of["ours"] <= 1.5 * of["floor"]
    )


def _own(elements: str) -> Promise:
    what = f"… of it under the extension's script, {elements} elements"
    figure = elements.removesuffix(",000") + "k"
    return Promise(figure, what, "ms", "below the peer", lambda of: of["ours"] < of["autoconsent"])


PROMISES = [
    Promise("outside", "other pages of Meta's: script", "ms", "none", lambda of: of["ours"] == 0),
    Promise(
        "article busy",
        "help page of 20,000 characters: its main thread at work",
        "ms",
        "≤ 1.5 × the floor",
        lambda of: of["ours"] <= 1.5 * of["floor"],
    ),
    Promise(
        "article",
        "… of it under the extension's script",
        "ms",
        "below the peer",
        lambda of: of["ours"] < of["autoconsent"],
    ),
    _busy("5,000"),
    _own("5,000"),
    _busy("50,000"),
    _own("50,000"),
    Promise(
        "storm",
        "storm of 10,000 late nodes in 4 s: script",
        "ms",
        "≤ 5 ms over the floor",
        lambda of: of["ours"] <= of["floor"] + 5,
    ),
    Promise(
        "longest",
        "100,000 elements: longest stretch of script",
        "ms",
        "≤ 50 ms",
        lambda of: of["ours"] <= 50,
    ),
    Promise("idle", "4 s at rest: script", "calls", "none", lambda of: of["ours"] == 0),
    Promise(
        "heap",
        "script memory of the page, 5,000 elements",
        "MB",
        "≤ 0.3 MB over the floor",
        lambda of: of["ours"] <= of["floor"] + 0.3,
    ),
]


def beside_others(medians: Mapping[str, Figures]) -> str:
    """`medians`: by subject, its figures."""
    rows = []
    for promise in PROMISES:
        of = {name: medians[name][promise.figure] for name in SUBJECTS}
        figures = " | ".join(f"{of[name]:.2f} {promise.unit}" for name in SUBJECTS)
        ratio = f"{of['ours'] / of['floor']:.2f}" if of["floor"] else "–"
        mark = _mark(promise.holds(of))
        rows.append(f"| {promise.what} | {figures} | {ratio} | {promise.must} | {mark} |")
    return HEAD + "\n".join(rows) + "\n"


def by_itself(rows: list[tuple[str, float, str, float]]) -> str:
    """`rows`: what, value, unit, the most it may be."""
    head = "| what | ours | must reach | |\n| --- | ---: | --- | --- |\n"
    return head + "".join(
        f"| {what} | {value:.2f} {unit} | ≤ {most:g} {unit} | {_mark(value <= most)} |\n"
        for what, value, unit, most in rows
    )


def _mark(holds: bool) -> str:
    return "✓" if holds else "**short**"
