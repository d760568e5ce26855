"""What every event on record shows of where it took place and with what it was told."""

from datetime import UTC, datetime

from builder.project import HERE
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import CODE, CONFIRM, INSTAGRAM, SEND, long_form
from tests.browser.people import ADA
from tests.replica import Replica


def test_each_event_has_its_proof(person: Person, extension: Extension, meta: Replica) -> None:
    meta.put(INSTAGRAM.form_address, long_form(layout="desktop"))
    extension.knows(ADA)
    person.opens(INSTAGRAM.form_in("en"))
    person.note.appears("undo")
    person.presses(SEND)
    extension.records("code")
    person.types(CODE, meta.cases[0].code)
    person.presses(CONFIRM)
    events = extension.records("confirmed")["events"]

    zone = person.driver.execute_script("return Intl.DateTimeFormat().resolvedOptions().timeZone")
    assert [event["state"] for event in events] == ["opened", "filled", "sent", "code", "confirmed"]
    for event in events:
        proof = event["proof"]
        assert (proof["zone"], proof["country"]) == (zone, ADA["country"])
        assert INSTAGRAM.form_address.endswith(f"/{proof['form']}")
        assert proof["version"] == HERE.version
        assert datetime.fromisoformat(proof["catalogue"]).replace(tzinfo=UTC) <= datetime.now(UTC)
    assert extension.event("sent")["text"] == meta.cases[0].said("reason")
