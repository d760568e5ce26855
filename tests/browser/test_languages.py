"""In another language everything speaks it: words, countries, and the letter to Meta."""

from builder.project import HERE
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.start_chromium import chromium
from tests.replica import Replica

SHOWN = """return [
  document.documentElement.lang,
  document.querySelector("h1").textContent,
  document.querySelector("[name=country] [value=DE]")?.textContent,
  document.querySelector("[name=reason]").value.includes("RGPD"),
]"""


def test_settings_in_french(desktop: Desktop, replica: Replica) -> None:
    """Chromium alone: Firefox speaks another language only with a language pack."""
    with chromium(desktop, replica.port, HERE.dist / "chromium", "fr") as browser:
        browser.driver.switch_to.new_window("tab")
        browser.driver.get(browser.page(browser.manifest["options_ui"]["page"]))
        wanted = ["fr", "Mes coordonnées", "Allemagne", True]
        until(lambda: browser.driver.execute_script(SHOWN) == wanted, f"a page that shows {wanted}")
