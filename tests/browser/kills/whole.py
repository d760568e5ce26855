"""What must hold of every record at every moment, whatever was killed."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tests.browser.kills.walk import EVENTS
from tests.replica import Replica

Record = dict[str, Any]


def events(records: Sequence[Record]) -> list[Record]:
    return [event for record in records for event in record["events"]]


def are_whole(records: Sequence[Record]) -> None:
    for record in records:
        assert {"id", "form", "account", "state", "events"} == set(record), record
        assert record["state"] == record["events"][-1]["state"], record
        for event in record["events"]:
            assert {"at", "state", "url", "by"} <= set(event), record
            assert event["state"] in EVENTS, record


def are_not_doubled(records: Sequence[Record]) -> None:
    """Nor is an event told twice of one opening or sending; nobody opens a form twice in a tenth of a second."""
    assert len({record["id"] for record in records}) == len(records), records
    for record in records:
        states = " ".join(event["state"] for event in record["events"])
        for since in map(str.split, re.split("opened|sent", states)):
            assert len(set(since)) == len(since), records
    tenth = slice(len("2026-01-01T10:00:00.0"))
    opened = [event["at"][tenth] for event in events(records) if event["state"] == "opened"]
    assert len(set(opened)) == len(opened), records


def claim_nothing(records: Sequence[Record], meta: Replica, pressed: int) -> None:
    """`pressed`: how often the person pressed Send."""
    states = Counter(event["state"] for event in events(records))
    assert states["sent"] <= pressed, records
    assert states["code"] <= pressed, records
    assert states["confirmed"] <= sum(case.settled for case in meta.cases), records


def hold_what_was(records: Sequence[Record], before: Sequence[Record]) -> None:
    """Every record that was there is there, and begins as it was."""
    known = {record["id"]: record["events"] for record in records}
    for record in before:
        told = record["events"]
        assert known.get(record["id"], [])[: len(told)] == told, (before, records)
