"""Two tabs on two accounts, and several pages of ours, writing at once: nothing lost, nothing crossed."""

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, SEND, field, long_form
from tests.browser.people import ADA, CAREFUL_ADA
from tests.browser.records import objection
from tests.replica import Replica

WRITERS = 16

#: Names the first or the other half of the records, all in one go, when the word is given.
AT_THE_WORD = """
const boxes = [...document.querySelectorAll("[name=account]")];
new BroadcastChannel("test").onmessage = () => {
  for (const [place, box] of boxes.entries()) {
    if (place % 2 !== arguments[0]) continue;
    box.value = "account " + place;
    box.dispatchEvent(new Event("change"));
  }
};
"""

#: Both open the form at the same moment.
OPEN_TWO = """
for (let place = 0; place < 2; place += 1) open(arguments[0]);
"""


def test_two_tabs_that_open_the_form_at_once_begin_two_records(
    person: Person, extension: Extension
) -> None:
    extension.knows(CAREFUL_ADA)
    person.driver.execute_script(OPEN_TWO, INSTAGRAM.form_in("en"))
    until(lambda: len(extension.objections()) == 2, "a record for each of the two tabs")
    assert [[event["state"] for event in one["events"]] for one in extension.objections()] == [
        ["opened"],
        ["opened"],
    ]


def test_events_of_two_tabs_go_to_their_own_records(person: Person, extension: Extension) -> None:
    """Opened one, opened the other, sent the other, sent the one."""
    extension.knows(ADA)
    first = person.driver.current_window_handle
    person.opens(INSTAGRAM.form_in("en"))
    extension.records("filled")
    person.types(field("reason"), "The account of my pictures.")
    person.driver.switch_to.new_window("tab")
    person.opens(INSTAGRAM.form_in("en"))
    until(lambda: len(extension.objections()) == 2, "a record for the other tab")
    extension.records("filled")
    person.types(field("reason"), "The account of my music.")
    person.presses(SEND)
    extension.records("code")
    person.driver.switch_to.window(first)
    person.presses(SEND)
    until(
        lambda: [record["state"] for record in extension.objections()] == ["code", "code"],
        "the code to be awaited in both",
    )
    one, other = ([*record["events"]] for record in extension.objections())
    for events in (one, other):
        assert [event["state"] for event in events] == ["opened", "filled", "sent", "code"]
    assert one[2]["text"] == "The account of my music."
    assert other[2]["text"] == "The account of my pictures."


def test_second_account_in_the_same_tab_begins_its_own_record(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Once it vanished into the first, of which Meta had said only that it received it."""
    extension.knows(ADA)
    meta.put(INSTAGRAM.form_address, long_form(layout="desktop", outcome="received", code=False))
    for account in (1, 2):
        person.opens(INSTAGRAM.form_in("en"))
        extension.records("filled")
        person.presses(SEND)
        person.note.says(extension.message("outcome_received_title"))
        told = [[event["state"] for event in one["events"]] for one in extension.objections()]
        assert told == [["opened", "filled", "sent", "sent"]] * account


def test_many_writers_at_once(person: Person, extension: Extension) -> None:
    """Two pages of ours, each with half of all the records to name."""
    extension.keeps(*[objection("sent", name=str(place)) for place in range(WRITERS)])
    for half in (0, 1):
        person.driver.switch_to.new_window("tab")
        person.opens(extension.dossier_page)
        until(lambda: len(person.sees_all("[name=account]")) == WRITERS, "all records")
        person.driver.execute_script(AT_THE_WORD, half)
    person.driver.switch_to.new_window("tab")
    person.opens(extension.options_page)
    person.driver.execute_script("new BroadcastChannel('test').postMessage('now')")
    until(
        lambda: (
            {one["account"] for one in extension.objections()}
            == {f"account {place}" for place in range(WRITERS)}
        ),
        "every name to be kept",
    )
