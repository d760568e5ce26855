"""In every language, the text of a button has room in it, as a browser draws it."""

import json

import pytest

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.person import Person
from tests.browser.drivers.popup import SUMMARY
from tests.browser.locales import locales

#: The popup's, as a window and on the narrowest phone; less what stands around a button there.
WIDTHS = [380, 320]
AROUND = 58

#: Those texts that stick out of a button, or take more than two lines of one.
SQUEEZED = """
const [texts, width] = arguments;
const place = document.createElement("p");
place.className = "actions";
place.style.width = `${width}px`;
document.querySelector("main").append(place);
const button = document.createElement("button");
place.append(button);
const height = (text) => {
  button.textContent = text;
  return button.getBoundingClientRect().height;
};
button.style.minHeight = 0;
const line = height("x");
const two = line + parseFloat(getComputedStyle(button).lineHeight);
return texts.filter((text) => height(text) > two + 1 || button.scrollWidth > button.clientWidth
  || button.getBoundingClientRect().width > width + 1);
"""


def texts_of_buttons() -> dict[str, list[str]]:
    """By locale. Which texts stand on buttons, the English descriptions tell the translators."""
    every = {file.parent.name: json.loads(file.read_text("utf-8")) for file in locales()}
    buttons = [
        key for key, said in every["en"].items() if "button" in said["description"].lower()[:13]
    ]
    return {
        locale: [
            said[key]["message"].replace("$ACCOUNT$", said["account_facebook"]["message"])
            for key in buttons
        ]
        for locale, said in every.items()
    }


@pytest.mark.parametrize("width", WIDTHS)
def test_every_language(browser: Browser, person: Person, width: int) -> None:
    person.opens(browser.page(browser.manifest["action"]["default_popup"]))
    person.sees(SUMMARY)
    ask = person.driver.execute_script
    found = {
        locale: ask(SQUEEZED, texts, width - AROUND) for locale, texts in texts_of_buttons().items()
    }
    assert len(found) >= 2
    assert {locale: texts for locale, texts in found.items() if texts} == {}
    assert ask(SQUEEZED, ["Donaudampfschifffahrtsgesellschaftskapitänsmütze"], width - AROUND)
