"""Privacy pages, code steps and answers are known in every language, in words of many shapes."""

import os
from random import Random

import pytest

from tests.browser.drivers.browser import Browser
from tests.browser.drivers.extension import Extension
from tests.browser.objection_forms import INSTAGRAM
from tests.browser.records import objection
from tests.browser.variants.evidence import LANGUAGES
from tests.browser.variants.pages import ANSWERS, answer_page, code_page, privacy_page
from tests.replica import Replica
from tests.replica.page import Written

#: An objection that awaits its answer, as after a restart of the browser.
SENT = objection("sent", days_ago=4)


def share(place: int) -> list[str]:
    """Every day a third of the languages, another for each test; all of them in `make sweep`."""
    return LANGUAGES if "VARIANTS" in os.environ else LANGUAGES[place::3]


@pytest.mark.parametrize("language", share(0))
def test_privacy_page(
    browser: Browser, extension: Extension, replica: Replica, language: str
) -> None:
    replica.put(INSTAGRAM.privacy_address, Written(privacy_page(language, Random(language))))
    browser.driver.get(INSTAGRAM.privacy_address)
    assert extension.takes_for(browser.driver.current_url) == "privacy"
    ringed = browser.driver.execute_script(
        "return [...document.querySelectorAll('[data-right-to-object=link]')].map((a) => a.id)"
    )
    assert ringed == ["due"]


@pytest.mark.parametrize(
    ("role", "language"),
    [(role, language) for place, role in enumerate(ANSWERS) for language in share(place)],
)
def test_answer(
    browser: Browser, extension: Extension, replica: Replica, role: str, language: str
) -> None:
    extension.keeps(SENT)
    replica.put(INSTAGRAM.form_address, Written(answer_page(language, role, Random(language))))
    browser.driver.get(INSTAGRAM.form_address)
    assert extension.takes_for(INSTAGRAM.form_address) == "outcome"
    assert extension.records(ANSWERS[role])["events"][-1]["by"] == "page"


@pytest.mark.parametrize("language", share(1))
def test_code_step(browser: Browser, extension: Extension, replica: Replica, language: str) -> None:
    extension.keeps(SENT)
    replica.put(INSTAGRAM.form_address, Written(code_page(language, Random(language))))
    browser.driver.get(INSTAGRAM.form_address)
    assert extension.takes_for(INSTAGRAM.form_address) == "code"
    extension.records("code")
