"""Where links lead, as the extension finds it (leads.mjs)."""

import json
from collections.abc import Sequence
from pathlib import Path

from builder.live.address import bare
from builder.programs import node, run
from builder.project import Project

SCRIPT = Path(__file__).with_suffix(".mjs")


def unlisted(project: Project, links: Sequence[str]) -> list[str]:
    """The places that links of a built project's page lead to, and no form is listed at.

    Raises ToolMissing, ToolFailed.
    """
    command = [node(), str(SCRIPT), str(project.build / "chromium")]
    return [*map(bare, json.loads(run(command, cwd=project.root, stdin=json.dumps(links))))]
