"""What an extension's own script took of a page's main thread, by the browser's profilers.

`Performance.getMetrics` counts no script that continues a promise, which is most of what a script
that asks its background does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

EXTENSION = "chrome-extension://"


@dataclass(frozen=True)
class Spent:
    """Milliseconds under an extension's frames, what they make the browser do included.

    `longest` without a pause.
    """

    own: float
    longest: float


def spent(profile: Mapping[str, Any]) -> Spent:
    """`profile` as `Profiler.stop` gives it: samples, and microseconds from each to the next."""
    nodes = {node["id"]: node for node in profile["nodes"]}
    ours: set[int] = set()
    stack = [(profile["nodes"][0], False)]
    while stack:
        node, under = stack.pop()
        under = under or node["callFrame"]["url"].startswith(EXTENSION)
        if under:
            ours.add(node["id"])
        stack += [(nodes[child], under) for child in node.get("children", [])]
    own = longest = stretch = 0.0
    deltas = [*profile["timeDeltas"][1:], 0]
    for sample, microseconds in zip(profile["samples"], deltas, strict=True):
        stretch = stretch + microseconds / 1000 if sample in ours else 0
        own += microseconds / 1000 if sample in ours else 0
        longest = max(longest, stretch)
    return Spent(own, longest)


def calls(coverage: Sequence[Mapping[str, Any]]) -> int:
    """How often functions of an extension ran. `coverage` as `Profiler.takePreciseCoverage` has it."""
    ours = [script for script in coverage if script["url"].startswith(EXTENSION)]
    return sum(
        function["ranges"][0]["count"] for script in ours for function in script["functions"]
    )
