"""A drawn form: its page, what must be filled in, and what must stay as it is."""

from dataclasses import dataclass, field


@dataclass(repr=False)
class Variant:
    """`due`: role of each control that must hold a value of the person's, by its name. `kept`: values
    that must not change, by name. `taken_for`: what the extension took the page for, once it did.
    """

    language: str
    address: str
    html: str
    due: dict[str, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    taken_for: str = ""

    def __repr__(self) -> str:
        body = self.html.partition("<script>")[0]
        return f"{self.language} at {self.address}, taken for {self.taken_for}, due {self.due}, kept {self.kept}\n{body}"
