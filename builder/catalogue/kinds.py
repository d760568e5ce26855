"""Kinds of values in data files. Of a wrong one each says what it is not, and shows a right one."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator, AnyUrl, ValidationError

TAG = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
"""Of a language: `de`, `pt-BR`."""


class Misfit(ValueError):
    """A value that is not what should stand in its place. `remedy` says what to do about it."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


def written(pattern: str, lacking: str, example: str) -> AfterValidator:
    """Text that fits a regular expression as a whole. `lacking` completes "“…” is …"."""

    def checked(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise Misfit(f"“{value}” is {lacking}", f"write it as in {example}")
        return value

    return AfterValidator(checked)


def is_address(url: str) -> str:
    """By the rules that browsers read addresses by."""
    try:
        AnyUrl(url)
    except ValidationError as error:
        raise Misfit(f"“{url}” is no address", "take it from a browser's address bar") from error
    return url


def _is_told(text: str) -> str:
    if not text.strip():
        raise Misfit("nothing stands here", "write what belongs here, or take the key out")
    return text


def _has_been(day: str) -> str:
    """A day, the month or the year alone. Somewhere it may be tomorrow already."""
    tomorrow = datetime.now(UTC).date() + timedelta(days=1)
    remedy = "write when it was read, as in 2026-07-23, 2026-07 or 2026"
    try:
        began = date.fromisoformat(f"{day}-01-01"[:10])
    except ValueError as error:
        raise Misfit(f"“{day}” is no day of the calendar", remedy) from error
    if began > tomorrow:
        raise Misfit(f"“{day}” is yet to come", remedy)
    return day


HOST = r"(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+"
"""A star stands for hosts below one that has an owner: `*.facebook.com`, and never `*.com`."""

Text = Annotated[str, AfterValidator(_is_told)]
Day = Annotated[
    str,
    written(r"\d{4}(-\d{2}(-\d{2})?)?", "no day", "2026-07-23, 2026-07 or 2026"),
    AfterValidator(_has_been),
]
Country = Annotated[str, written(r"[A-Z]{2}", "no country's code (ISO 3166-1)", "DE")]
Language = Annotated[str, written(TAG.pattern, "no language's tag", "de or pt-BR")]
Host = Annotated[str, written(HOST, "no host", "help.meta.com or *.facebook.com")]
Url = Annotated[
    str,
    written(r"https://[a-z0-9.-]+/\S*", "no whole address", "https://help.meta.com/contact/1"),
    AfterValidator(is_address),
]
MatchPattern = Annotated[
    str,
    written(
        rf"https://{HOST}/\S*",
        "no match pattern for https",
        "https://help.meta.com/* or https://*.facebook.com/help/*",
    ),
]
