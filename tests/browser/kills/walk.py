"""One walk through an objection, event by event, with a stop before, at and after each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND
from tests.replica import Replica

EVENTS = ["opened", "filled", "sent", "code", "confirmed"]

#: `at`: what brings the event about was just done, and nothing was awaited.
WHEN = ["before", "at", "after"]


@dataclass(frozen=True)
class Moment:
    event: str
    when: str

    def __str__(self) -> str:
        return f"{self.when} {self.event}"


MOMENTS = [Moment(event, when) for event in EVENTS for when in WHEN]


def walk(person: Person, extension: Extension, meta: Replica) -> Iterator[Moment]:
    """Yields at each moment. Somebody who fills in only when they say so: each event has its deed."""
    deeds: dict[str, Callable[[], None]] = {
        "opened": lambda: person.opens(INSTAGRAM.form_in("en")),
        "filled": lambda: person.note.press("fill"),
        "sent": lambda: person.presses(SEND),
        "code": lambda: None,
        "confirmed": lambda: _types_code(person, meta),
    }
    before = _newest(extension)
    for event in EVENTS:
        yield Moment(event, "before")
        deeds[event]()
        yield Moment(event, "at")
        until(partial(_is_told, extension, event, before), f"“{event}” on record")
        yield Moment(event, "after")


def _newest(extension: Extension) -> tuple[str, list[str]]:
    """Of the newest record, its name and its states."""
    records = extension.objections()
    if not records:
        return "", []
    return records[-1]["id"], [told["state"] for told in records[-1]["events"]]


def _is_told(extension: Extension, event: str, before: tuple[str, list[str]]) -> bool:
    """Last of all, or once more than before this walk: `code` may follow `sent` at once.

    What was settled, or sent from a tab that is gone, is followed by a record of its own. A form
    that was sent is opened no more.
    """
    (known, past), (name, states) = before, _newest(extension)
    if event in EVENTS[:2] and "sent" in states:
        return True
    times = past.count(event) if name == known else 0
    return states[-1:] == [event] or states.count(event) > times


def _types_code(person: Person, meta: Replica) -> None:
    person.types(CODE, meta.cases[-1].code)
    person.presses(CONFIRM)
