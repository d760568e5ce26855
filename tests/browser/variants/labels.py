"""Ways in which a page says what a control is for."""

import re
from collections.abc import Callable

Control = Callable[[str], str]
"""From attributes to the HTML of a control that has them."""


def _plain(html: str) -> str:
    """The label as an attribute can hold it."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", html)).strip().replace("'", "&#39;")


def label_for(name: str, label: str, control: Control) -> str:
    return f"<div><label for='id-{name}'>{label}</label>{control(f' id=id-{name} ')}</div>"


def label_around(_name: str, label: str, control: Control) -> str:
    return f"<label><span>{label}</span>{control('')}</label>"


def aria_label(_name: str, label: str, control: Control) -> str:
    return f"<div>{control(f'aria-label={_quoted(label)}')}</div>"


def aria_labelledby(name: str, label: str, control: Control) -> str:
    return f"<div><p id='by-{name}'>{label}</p>{control(f' aria-labelledby=by-{name} ')}</div>"


def bare_text(name: str, label: str, control: Control) -> str:
    return f"<div id='SupportFormRow.{name}'>{label}<br>{control('')}</div>"


def line_above(_name: str, label: str, control: Control) -> str:
    return f"<div><div><span>{label}</span></div><div><div>{control('')}</div></div></div>"


def no_rows(_name: str, label: str, control: Control) -> str:
    return f"{label}<br>{control('')}<br>"


def table(_name: str, label: str, control: Control) -> str:
    return f"<table><tr><td>{label}</td><td>{control('')}</td></tr></table>"


def _quoted(label: str) -> str:
    return f"'{_plain(label)}'"


STYLES = [
    label_for, label_around, aria_label, aria_labelledby, bare_text, line_above, no_rows, table,
]  # fmt: skip
