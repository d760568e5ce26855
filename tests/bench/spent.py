"""What an extension's own script took of a page's main thread, by the browser's CPU profiler.

`Performance.getMetrics` counts no script that continues a promise, which is most of what a script
that asks its background does.
"""

from collections.abc import Mapping
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

    def mark(node: Mapping[str, Any], is_under_ours: bool) -> None:
        stack = [(node, is_under_ours)]
        while stack:
            at, under = stack.pop()
            under = under or at["callFrame"]["url"].startswith(EXTENSION)
            if under:
                ours.add(at["id"])
            stack += [(nodes[child], under) for child in at.get("children", [])]

    mark(profile["nodes"][0], False)
    own = longest = stretch = 0.0
    deltas = [*profile["timeDeltas"][1:], 0]
    for node, microseconds in zip(profile["samples"], deltas, strict=True):
        stretch = stretch + microseconds / 1000 if node in ours else 0
        own += microseconds / 1000 if node in ours else 0
        longest = max(longest, stretch)
    return Spent(own, longest)
