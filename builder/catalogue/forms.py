"""`catalogue/forms/*.toml`: the objection forms."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from builder.catalogue.kinds import Host, Text, Url, is_address, written
from builder.catalogue.model import Sourced

FormId = Literal["instagram", "facebook", "meta-account", "whatsapp", "third-party"]
"""In the order in which forms are looked through. Records name them, and docs/contract.md."""
Start = Annotated[
    str,
    written(
        r"https://[a-z0-9.-]+/[^{}]*(\{(language|locale)\})?",
        "no whole address that ends in {language}, {locale} or neither",
        "https://www.facebook.com/privacy/genai/?locale={locale}",
    ),
    AfterValidator(is_address),
]


class Address(Sourced):
    """Where a form was found."""

    url: Url


class Form(Sourced):
    """One objection form.

    `hosts`: where its known addresses may stand. `unlisted`: hosts on which an objection form
    that nobody listed is this one. `linked`: whether it counts for all accounts of a person that
    are in one Accounts Center. `asks_more`: whether it takes other requests too. Their
    boxes are left alone, and where its page offers no objection, it is none.
    """

    form: FormId
    whom: Text
    name: Text
    start: Start
    hosts: Annotated[list[Host], Field(min_length=1)]
    unlisted: list[Host] = Field(default_factory=list)
    linked: bool = False
    asks_more: bool = False
    address: list[Address] = Field(default_factory=list)
    general: list[Address] = Field(default_factory=list)

    def module(self) -> dict[str, Any]:
        """One item of what `catalogue/forms.js` exports: what a page is recognised by."""
        return {
            "form": self.form,
            "name": self.name,
            "hosts": self.hosts,
            "unlisted": self.unlisted,
            "addresses": [address.url for address in self.address],
            "general": [address.url for address in self.general],
            "asksMore": self.asks_more,
        }

    def offer(self) -> dict[str, Any]:
        """One form of what `catalogue/offered.js` exports: what a person is told of it."""
        return {"form": self.form, "start": self.start, "linked": self.linked}
