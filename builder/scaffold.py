"""Beginnings of data files: all that must be there, each value marked as still to be filled in."""

import re
from pathlib import Path

from builder.catalogue.todo import TODO
from builder.errors import AlreadyThere, NotUnderstood
from builder.project import Project

FORM_ID = re.compile(r"[a-z]+(-[a-z]+)*")
PAGE = f"""
[[page]]
kind = "{TODO} privacy, form, help or login"
match = "{TODO} https://host/path/*"
why = "{TODO} what stands there"
source = "{TODO} where it was read"
seen = "{TODO} YYYY-MM-DD"
"""

FORM = f"""form = "%s"
whom = "{TODO} whom it is for"
name = "{TODO} as the page's own sentence names the account"
start = "{TODO} https://host/path?locale={{locale}}"
hosts = ["{TODO} host"]
source = "{TODO} where it was read"
seen = "{TODO} YYYY-MM-DD"

[[address]]
url = "{TODO} https://host/help/contact/1"
source = "{TODO} where it was read"
seen = "{TODO} YYYY-MM-DD"
"""


def new_form(project: Project, form: str) -> Path:
    """A form's file. Raises NotUnderstood, AlreadyThere."""
    if not FORM_ID.fullmatch(form):
        raise NotUnderstood(form, "no id of a form", "instagram, third-party")
    return write_new(project, f"extension/catalogue/forms/{form}.toml", FORM % form)


def new_page(project: Project) -> Path:
    """Another kind of page, at the end of `sites.toml`."""
    file = project.extension / "catalogue" / "sites.toml"
    file.write_text(file.read_text("utf-8") + PAGE, "utf-8")
    return file


def write_new(project: Project, name: str, text: str) -> Path:
    """Raises AlreadyThere."""
    file = project.root / name
    if file.exists():
        raise AlreadyThere(name, "mend what stands there")
    file.write_text(text, "utf-8")
    return file
