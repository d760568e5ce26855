"""Ready-made entries for the catalogue, each under the name of the file that it belongs to."""

from datetime import UTC, datetime

from builder.catalogue.forms import Form
from builder.live.address import bare
from builder.toml import literal

SOURCE = "seen by `builder check-live`"


def address_entry(form: Form, address: str) -> str:
    """Another address of a form. The old one stays: old links live long."""
    lines = ["[[address]]", f"url = {literal(bare(address))}", f"source = {literal(SOURCE)}"]
    return "\n".join([_file(f"forms/{form.form}"), *lines, f"seen = {literal(_today())}"])


def start_entry(form: Form, start: str, landed: str) -> str:
    """Another beginning, asked for a language as the old one was."""
    query = form.start.removeprefix(bare(start))
    return f"{_file(f'forms/{form.form}')}\nstart = {literal(bare(landed) + query)}"


def title_entry(language: str, title: str, address: str) -> str:
    """Another title of the form, for what was heard. The build judges whether it fits."""
    said = f"text = {literal(title)}, source = {literal(address)}, seen = {literal(_today())}"
    return f"{_file(f'wording/{language}')}\n[title]\nsaid = [\n  {{ {said} }},\n]"


def _file(name: str) -> str:
    return f"# extension/catalogue/{name}.toml"


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
