"""`catalogue/mailboxes.toml`: where people read the mail of their address."""

from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, model_validator

from builder.catalogue.model import Day, Strict, Text, Url

Domain = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)*\.([a-z]+|\*)$")]


class Mailbox(Strict):
    """The web mail of one provider. `name` is for whoever reads the file."""

    name: Text
    domains: Annotated[list[Domain], Field(min_length=1)]
    address: Url
    source: Text | None = None
    seen: Day | None = None
    unverified: Text | None = None

    @model_validator(mode="after")
    def _has_evidence(self) -> Self:
        read = self.source is not None and self.seen is not None
        halves = self.source is not None or self.seen is not None
        if (self.unverified is None and not read) or (self.unverified is not None and halves):
            raise ValueError("needs either `source` and `seen`, or `unverified`")
        return self


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
