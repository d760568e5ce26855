"""The live part: a form that was sent is a case, and a case has a code in the mail."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.replica.contact_forms import NUMBERS
from tests.replica.page import Page


@dataclass
class Case:
    """What one sending of a form brought. `page` is the form's page, with what it answers."""

    number: str
    host: str
    fields: Mapping[str, str]
    page: Page
    language: str
    code: str = field(default_factory=lambda: f"{secrets.randbelow(10**6):06d}")
    settled: bool = False

    def said(self, role: str) -> str:
        """What arrived in the field of that role, by either name that the engine gives it."""
        return self.fields.get(role) or self.fields.get(NUMBERS[role], "")


class Cases:
    """Every case since the last reset, oldest first."""

    def __init__(self) -> None:
        self.all: list[Case] = []

    def open(self, host: str, fields: Mapping[str, str], page: Page, language: str) -> Case:
        case = Case(str(len(self.all) + 1), host, fields, page, language)
        self.all.append(case)
        return case

    def numbered(self, number: str) -> Case:
        return self.all[int(number) - 1]
