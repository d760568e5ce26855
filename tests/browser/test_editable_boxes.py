"""A box for text that the page edits itself is filled, recorded and undone as a textarea is."""

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import INSTAGRAM, SEND
from tests.browser.people import ADA, CAREFUL_ADA
from tests.browser.surface import FILLED
from tests.browser.written_forms import EDITABLE, EMAIL, page
from tests.replica import Replica
from tests.replica.page import Written

FORM = INSTAGRAM.form_address
BOX = "#reason"

#: An editor as frameworks have it: it draws a text of its own, soon, with the caret in it, and takes
#: back whatever it was not told of.
EDITOR = (
    EDITABLE
    + """<script>{
  const box = document.getElementById("reason");
  let text = "";
  const observer = new MutationObserver(draw);
  function draw() {
    observer.disconnect();
    box.replaceChildren(...text.split("\\n").map((line) => {
      const paragraph = document.createElement("p");
      paragraph.append(line || document.createElement("br"));
      return paragraph;
    }));
    observer.observe(box, { childList: true, characterData: true, subtree: true });
  }
  const becomes = (event, next) => {
    event.preventDefault();
    if (!box.contains(getSelection().anchorNode)) return;
    queueMicrotask(() => { text = next; draw(); box.focus(); getSelection().selectAllChildren(box); });
  };
  box.addEventListener("paste", (event) => becomes(event, event.clipboardData.getData("text/plain")));
  box.addEventListener("beforeinput", (event) => {
    const erased = event.inputType.startsWith("delete");
    becomes(event, erased ? "" : text + (event.data ?? ""));
  });
  draw();
}</script>"""
)

KINDS = pytest.mark.parametrize("box", [EDITABLE, EDITOR], ids=["plain", "editor"])


def asks(box: str, before: str = "") -> Written:
    why = "<p id='why'>Please tell us how this processing affects you</p>"
    script = "<script>document.querySelector('form').onsubmit = () => false;</script>"
    return page(
        f"{before}<form>{EMAIL}{why}{box}<button type='submit'>Send</button></form>{script}"
    )


@KINDS
def test_text_is_written_and_sent(
    person: Person, extension: Extension, meta: Replica, box: str
) -> None:
    reason = "I live from my pictures.\nA model makes others like them.\n\nPlease leave them out."
    extension.knows({**ADA, "reason": reason})
    meta.put(FORM, asks(box))
    person.opens(FORM)
    extension.records("filled")
    assert person.sees(BOX).text.split() == reason.split()
    assert len(person.sees_all(FILLED)) == 2
    person.presses(SEND)
    extension.records("sent")
    assert extension.event("sent")["text"].split() == reason.split()


def test_box_is_known_by_its_placeholder(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    placeholder = "aria-placeholder='Please tell us how this processing affects you'"
    box = EDITABLE.replace("aria-labelledby='why'", placeholder)
    meta.put(FORM, page(f"<form>{EMAIL}<p>Your request</p>{box}<button>Send</button></form>"))
    person.opens(FORM)
    until(lambda: person.sees(BOX).text == ADA["reason"], "the explanation to be filled in")


@KINDS
def test_person_goes_on_typing_elsewhere(
    person: Person, extension: Extension, meta: Replica, box: str
) -> None:
    extension.knows(CAREFUL_ADA)
    meta.put(FORM, asks(box, before="<input id='search' aria-label='Search' autofocus>"))
    person.opens(FORM)
    person.sees("#search").send_keys("half a w")
    with person.presses_toolbar_button() as popup:
        popup.press("[data-next]")
    until(lambda: person.sees(BOX).text == ADA["reason"], "the explanation to be filled in")
    extension.records("filled")
    assert person.has_focus("#search")
    person.driver.switch_to.active_element.send_keys("ord")
    assert person.value("#search") == "half a word"


@KINDS
def test_undo(person: Person, extension: Extension, meta: Replica, box: str) -> None:
    extension.knows(ADA)
    meta.put(FORM, asks(box))
    person.opens(FORM)
    person.note.press("undo")
    until(lambda: not person.sees_all(FILLED), "the marks to go")
    assert person.sees(BOX).text.strip() == ""


def test_undo_leaves_what_the_person_wrote_since(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    meta.put(FORM, asks(EDITABLE))
    person.opens(FORM)
    person.note.appears("undo")
    person.sees(BOX).send_keys(" And more.")
    written = person.sees(BOX).text
    assert "And more." in written
    person.note.press("undo")
    until(lambda: not person.sees_all(FILLED), "the marks to go")
    assert person.sees(BOX).text == written


def test_what_the_person_wrote_stays(person: Person, extension: Extension, meta: Replica) -> None:
    extension.knows(CAREFUL_ADA)
    meta.put(FORM, asks(EDITABLE))
    person.opens(FORM)
    person.sees(BOX).send_keys("In my own words.")
    person.note.press("fill")
    person.note.appears("undo")
    assert person.sees(BOX).text == "In my own words."
    assert person.value("#email") == ADA["email"]


def test_editor_that_takes_no_text_is_not_said_to_be_filled(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    deaf = EDITOR.replace("text = next;", "")
    meta.put(FORM, asks(deaf))
    person.opens(FORM)
    extension.records("filled")
    assert [field.get_attribute("id") for field in person.sees_all(FILLED)] == ["email"]


def test_page_stays_where_it_was(person: Person, extension: Extension, meta: Replica) -> None:
    """Far below, a box is written into all the same, and nobody is taken there."""
    extension.knows(ADA)
    far = "<div style='height: 3000px'></div>"
    meta.put(FORM, asks(far + EDITABLE))
    person.opens(FORM)
    extension.records("filled")
    assert len(person.sees_all(FILLED)) == 2
    assert person.driver.execute_script("return scrollY") == 0
