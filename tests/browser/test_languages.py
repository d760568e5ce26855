"""In another language everything speaks it: words, countries, and the letter to Meta."""

from builder.project import HERE
from tests.browser.drivers.awaiting import until
from tests.browser.drivers.desktop import Desktop
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.drivers.start_chromium import chromium
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.surface import RINGED
from tests.replica import Replica
from tests.replica.page import Written

SHOWN = """return [
  document.documentElement.lang,
  document.querySelector("h1").textContent,
  document.querySelector("[name=country] [value=DE]")?.textContent,
  document.querySelector("[name=reason]").value.includes("art. 21(1) do GDPR"),
  document.querySelector("[name=country]").value,
]"""


def test_settings_in_portuguese(desktop: Desktop, replica: Replica) -> None:
    """Chromium alone: Firefox speaks another language only with a language pack.

    Whoever reads the Portuguese of Brazil may live in Germany: no country is chosen for them.
    """
    with chromium(desktop, replica.port, HERE.dist / "chromium", "pt-BR") as browser:
        browser.driver.switch_to.new_window("tab")
        browser.driver.get(browser.page(browser.manifest["options_ui"]["page"]))
        wanted = ["pt-BR", "Meus dados", "Alemanha", True, ""]
        until(lambda: browser.driver.execute_script(SHOWN) == wanted, f"a page that shows {wanted}")


#: Polish, at an address that nobody listed: the words alone tell what the link is for.
UNDECLARED = """<!doctype html><meta charset="utf-8"><title>Meta</title><main>
<h1>Generatywna sztuczna inteligencja w Meta</h1>
<p>Wykorzystujemy Twoje informacje do rozwijania sztucznej inteligencji w Meta. Jeśli nie chcesz,
aby tak było, i mieszkasz w jednym z tych krajów, podaj nam swój adres e-mail.</p>
<p>Masz prawo <a id="due" href="https://help.instagram.com/contact/9000000000000077">zgłosić sprzeciw</a>.</p>
</main>"""


def test_page_that_declares_no_language_is_read_in_the_one_it_speaks(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The browser's own language is no word of the page's."""
    meta.put(INSTAGRAM.privacy_address, Written(UNDECLARED))
    person.opens(INSTAGRAM.privacy_address)
    assert person.sees(RINGED).get_attribute("id") == "due"
