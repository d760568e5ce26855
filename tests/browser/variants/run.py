"""Opening a drawn page and reading what became of it."""

from collections.abc import Mapping

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.people import ADA
from tests.browser.variants.controls import ENGLISH
from tests.browser.variants.variant import Variant
from tests.replica import Replica
from tests.replica.page import Written

READ = """
const held = {};
for (const control of document.querySelectorAll("input[name], textarea, select")) {
  const { name, type, value, selectedOptions } = control;
  if (type === "checkbox" || type === "radio") held[name] = control.checked ? "checked" : "";
  else held[name] = selectedOptions ? selectedOptions[0].text : value;
}
return held;
"""


def filled_in(
    browser: Browser, extension: Extension, replica: Replica, variant: Variant
) -> Mapping[str, str]:
    """What each control holds once the extension is done with the page."""
    replica.put(variant.address, Written(variant.html))
    browser.driver.get(variant.address)
    variant.taken_for = extension.takes_for(variant.address)
    return dict(browser.driver.execute_script(READ))


def wrong(variant: Variant, held: Mapping[str, str]) -> dict[str, str]:
    """Controls that hold what nobody put there."""
    changed = {name: held[name] for name, value in variant.kept.items() if held[name] != value}
    strange = {
        name: held[name]
        for name in variant.due
        if held[name] and not _is_right(variant, held, name)
    }
    return changed | strange


def missing(variant: Variant, held: Mapping[str, str]) -> list[str]:
    return [name for name in variant.due if not held[name]]


def _is_right(variant: Variant, held: Mapping[str, str], name: str) -> bool:
    role = variant.due[name]
    if role == "country":
        return held[name] in (ADA["country"], ENGLISH[str(ADA["country"])])
    return held[name] == ADA[role]
