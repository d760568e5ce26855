"""Ready-made entries for the catalogue, each under a line that says where it is to be pasted."""

from collections.abc import Mapping
from datetime import UTC, datetime

from builder.catalogue.entry import Entry
from builder.catalogue.forms import Form
from builder.catalogue.wording import Wording
from builder.live.address import bare
from builder.toml import literal

SOURCE = "seen by `builder check-live`"


def address_entry(form: Entry[Form], address: str) -> str:
    """Another address of a form. The old one stays: old links live long."""
    lines = [f"url = {literal(bare(address))}", f"source = {literal(SOURCE)}"]
    where = f"# at the end of {form.source.file}"
    return "\n".join([where, "[[address]]", *lines, f"seen = {literal(_today())}"])


def start_entry(form: Entry[Form], start: str, landed: str) -> str:
    """Another beginning, asked for a language as the old one was."""
    query = form.model.start.removeprefix(bare(start))
    where = f"# in place of line {form.source.line(('start',))} of {form.source.file}"
    return f"{where}\nstart = {literal(bare(landed) + query)}"


def title_entry(
    wordings: Mapping[str, Entry[Wording]], language: str, title: str, address: str
) -> str:
    """Another title of the form, for what was heard. The build judges whether it fits."""
    said = {"text": title, "source": address, "seen": _today()}
    if entry := wordings.get(language):
        line = entry.source.line(("title", "said"))
        where = f"# below line {line} of {entry.source.file}, into `said` of [title]"
    else:
        where = f"# into `said` of [title], once `builder new-language {language}` began that file"
    return f"{where}\n  {literal(said)},"


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
