"""Where each page stands when no test says otherwise: Meta's site as a European finds it."""

import tomllib
from collections.abc import Iterator

from builder.project import HERE
from tests.replica.contact_forms import others
from tests.replica.hosts import MAILBOX
from tests.replica.page import Page, Redirect

#: The ids in Meta's own apps first, then those of the campaigns of 2025.
INSTAGRAM_FORM = "https://help.instagram.com/contact/233964459562201"
FACEBOOK_FORM = "https://www.facebook.com/help/contact/6359191084165019"
INSTAGRAM_PRIVACY = "https://privacycenter.instagram.com/privacy/genai/"
FACEBOOK_PRIVACY = "https://www.facebook.com/privacy/genai/"

_LONG_IN_PLACE = Page("contact-form", generation="long", layout="desktop")
_LONG_BY_PAGES = Page("contact-form", generation="long", layout="mobile")
_SHORT = Page("contact-form", generation="short", layout="desktop", code=False)


def _listed() -> Iterator[str]:
    """Every address of an objection form in the catalogue: a new one needs no line here."""
    for file in (HERE.extension / "catalogue" / "forms").glob("*.toml"):
        for address in tomllib.loads(file.read_text("utf-8")).get("address", []):
            yield address["url"].removeprefix("https://").rstrip("/")


ADDRESSES: dict[str, Page | Redirect] = {
    **dict.fromkeys(_listed(), _SHORT),
    "privacycenter.instagram.com/privacy/genai": Page("privacy-2026"),
    "www.facebook.com/privacy/genai": Page("privacy-2026"),
    "www.facebook.com/privacy/policy": Page("policy"),
    "privacycenter.instagram.com/policy": Page("policy"),
    "help.instagram.com/contact/233964459562201": _LONG_IN_PLACE,
    "www.facebook.com/help/contact/6359191084165019": _LONG_BY_PAGES,
    "www.facebook.com/login": Page("login"),
    MAILBOX: Page("mailbox"),
    **{address: Page("contact-form", other=address) for address in others()},
}
