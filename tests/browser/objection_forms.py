"""The objection forms, where they stand, and the controls that a person meets there."""

from dataclasses import dataclass

from tests.replica import Page
from tests.replica.addresses import (
    FACEBOOK_FORM,
    FACEBOOK_PRIVACY,
    INSTAGRAM_FORM,
    INSTAGRAM_PRIVACY,
)
from tests.replica.contact_forms import NUMBERS

SEND = 'form button[type="submit"]'
CODE = 'input[name="nonce"]'
CONFIRM = ".layerConfirm"


@dataclass(frozen=True)
class Site:
    """One of Meta's two sites that have the form. `language` is how its address asks for one."""

    form: str
    form_address: str
    privacy_address: str
    language: dict[str, str]

    def form_in(self, language: str) -> str:
        return self.form_address + self.language[language]

    def privacy_in(self, language: str) -> str:
        return self.privacy_address + self.language[language]


INSTAGRAM = Site("instagram", INSTAGRAM_FORM, INSTAGRAM_PRIVACY, {"en": "?hl=en", "fr": "?hl=fr"})
FACEBOOK = Site(
    "facebook", FACEBOOK_FORM, FACEBOOK_PRIVACY, {"en": "?locale=en_GB", "fr": "?locale=fr_FR"}
)
SITES = {"instagram": INSTAGRAM, "facebook": FACEBOOK}


def field(role: str) -> str:
    """The control for `country`, `email`, `reason` or `extra`, whatever the page names it."""
    return f'[name="{role}"], [name="{NUMBERS[role]}"]'


def long_form(**options: object) -> Page:
    return Page("contact-form", **{"generation": "long", "layout": "desktop", **options})


def short_form(**options: object) -> Page:
    return Page("contact-form", **{"generation": "short", "layout": "desktop", **options})
