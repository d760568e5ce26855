"""`catalogue/mailboxes.toml`: where people read the mail of their address."""

from typing import Annotated, Any

from pydantic import Field

from builder.catalogue.kinds import Text, Url, written
from builder.catalogue.model import Evidenced, Strict

Domain = Annotated[
    str, written(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.([a-z]+|\*)", "no domain", "gmail.com or yahoo.*")
]


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

    def module(self) -> dict[str, Any]:
        """What `catalogue/mailboxes.js` exports: addresses by domain."""
        return {domain: mailbox.address for mailbox in self.mailbox for domain in mailbox.domains}
