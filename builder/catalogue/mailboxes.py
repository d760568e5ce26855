"""`catalogue/mailboxes.toml`: where people read the mail of their address."""

from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, model_validator

from builder.catalogue.model import Evidenced, Strict, Text, Url

Domain = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)*\.([a-z]+|\*)$")]


class Mailbox(Evidenced):
    """The web mail of one provider. `name` is for whoever reads the file."""

    instead = "unverified"

    name: Text
    domains: Annotated[list[Domain], Field(min_length=1)]
    address: Url
    unverified: Text | None = None


class Mailboxes(Strict):
    """The whole file."""

    mailbox: list[Mailbox]

    @model_validator(mode="after")
    def _says_one_thing_of_a_domain(self) -> Self:
        domains = [domain for mailbox in self.mailbox for domain in mailbox.domains]
        twice = sorted({domain for domain in domains if domains.count(domain) > 1})
        if twice:
            raise ValueError(f"listed more than once: {', '.join(twice)}")
        return self

    def module(self) -> dict[str, Any]:
        """What `catalogue/mailboxes.js` exports: addresses by domain."""
        return {domain: mailbox.address for mailbox in self.mailbox for domain in mailbox.domains}
