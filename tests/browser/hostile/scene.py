"""What an attack and its claims have at hand, and how a page is read after it."""

from collections import ChainMap
from typing import Any

from selenium.webdriver import ActionChains

from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.replica import Replica

#: Controls that hold what the page did not put there, in open shadow roots too. An editable box says
#: in `data-own` what that was.
_CHANGED = """
const changed = {};
const all = (root, selector) =>
  ({ 9: Document, 11: DocumentFragment })[root.nodeType].prototype.querySelectorAll.call(root, selector);
function read(root) {
  for (const box of all(root, "[contenteditable]"))
    if (box.textContent !== (box.dataset.own ?? "")) changed[box.id] = box.textContent;
  for (const control of all(root, "input, textarea, select")) {
    const { name, type, value } = control;
    const own = type === "select-one" ? [...control.options].find((o) => o.defaultSelected)?.value ?? ""
      : type === "radio" || type === "checkbox" ? control.defaultChecked : control.defaultValue;
    const held = type === "radio" || type === "checkbox" ? control.checked : value;
    if (held !== own) changed[name] = String(held);
  }
  for (const element of all(root, "*")) {
    if (element.shadowRoot) read(element.shadowRoot);
  }
}
read(document);
return changed;
"""

_MARKED = """return [...Document.prototype.querySelectorAll.call(document, "[data-right-to-object]")]
  .map((element) => element.id || element.name)"""

_FRAMES = 'return [...Document.prototype.querySelectorAll.call(document, "iframe")]'

_SEEN_BY_PAGE = "return document.documentElement.outerHTML + JSON.stringify(window.loot ?? '')"


class Scene:
    """`kind` is what the extension took the page for when it last looked."""

    kind: str = ""

    def __init__(self, person: Person, extension: Extension, meta: Replica) -> None:
        self.person = person
        self.extension = extension
        self.meta = meta

    def runs(self, script: str) -> Any:
        """As the page's own script would."""
        return self.person.driver.execute_script(script)

    def changed(self) -> dict[str, str]:
        return dict(ChainMap(*self._everywhere(_CHANGED)))

    def marked(self) -> list[str]:
        return [name for names in self._everywhere(_MARKED) for name in names]

    def seen_by_page(self) -> str:
        return str(self.runs(_SEEN_BY_PAGE))

    def _everywhere(self, script: str) -> list[Any]:
        """What it gives in the page and in each of its frames, of other hosts too."""
        found = [self.runs(script)]
        for frame in self.runs(_FRAMES):
            self.person.driver.switch_to.frame(frame)
            found.append(self.runs(script))
            self.person.driver.switch_to.default_content()
        return found

    def clicks_at(self, x: float, y: float) -> None:
        """A real click in the window, whatever is there."""
        chain = ActionChains(self.person.driver)
        chain.w3c_actions.pointer_action.move_to_location(round(x), round(y))  # type: ignore[no-untyped-call]
        chain.click().perform()

    def states(self) -> set[str]:
        """Every state on record, of any objection."""
        return {
            event["state"]
            for objection in self.extension.objections()
            for event in objection["events"]
        }
