"""Meta's pages as they stand today, held against the catalogue. Nothing is filled in or sent."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from builder.catalogue import Loaded
from builder.catalogue.entry import Entry
from builder.catalogue.forms import Form
from builder.errors import NotUnderstood
from builder.live.address import bare, is_same_place
from builder.live.asking import PATIENCE, Live
from builder.live.entries import address_entry, start_entry, title_entry
from builder.live.judged import nearest, unlisted
from builder.project import Project

LOCALE = re.compile(r"[a-z]{2,3}_[A-Z]{2}")

CALLED = """(() => {
  const heading = document.querySelector("h1, h2, h3, [role='heading']");
  const asks = document.querySelector("textarea, select, input[type='email']") !== null;
  const { lang } = document.documentElement;
  return { name: (heading?.textContent ?? document.title).trim(), asks, lang };
})()"""


LOGIN = "asks to log in first"


def locale_of(typed: str) -> str:
    """Raises NotUnderstood."""
    if not LOCALE.fullmatch(typed):
        raise NotUnderstood(typed, "no locale", "en_GB, fr_FR")
    return typed


@dataclass(frozen=True)
class Seen:
    """One address. Without `moved` and `unchecked` all is as the catalogue has it.

    `entry` is TOML to paste, under where it belongs; `unchecked` is why nothing can be told.
    """

    address: str
    moved: str = ""
    entry: str = ""
    unchecked: str = ""


@dataclass(frozen=True)
class Check:
    """`locale` is the language in which pages are asked for, as `en_GB`; `patience` in seconds.

    `log_in` waits until a person is done with the login page in front: once for each host of one.
    """

    live: Live
    project: Project
    loaded: Loaded
    locale: str = "en_GB"
    patience: float = PATIENCE
    log_in: Callable[[str], object] | None = None
    _asked: set[str] = field(default_factory=set)

    def everything(self) -> Iterator[Seen]:
        """Every form's beginning and known addresses, in the catalogue's order."""
        for entry in self.loaded.forms.values():
            yield from self.form(entry)

    def form(self, entry: Entry[Form]) -> Iterator[Seen]:
        """Its beginning first."""
        form = entry.model
        language = self.locale.partition("_")[0]
        start = form.start.format(language=language, locale=self.locale)
        addresses = [address.url for address in form.address]
        if bare(start) not in addresses:
            yield self._start(entry, start)
        parameters = urlsplit(start).query
        for address in addresses:
            yield self._form(entry, address, parameters)

    def _start(self, form: Entry[Form], start: str) -> Seen:
        kind, landed = self._visit(start)
        if kind == "login":
            return Seen(start, unchecked=LOGIN)
        if not is_same_place(start, landed):
            return Seen(start, f"leads to {bare(landed)}", start_entry(form, start, landed))
        unknown = unlisted(self.project, self.live.links())
        if unknown:
            what = f"links a form that the catalogue does not list: {unknown[0]}"
            return Seen(start, what, address_entry(form, unknown[0]))
        if kind == "privacy" and self.live.links():
            return Seen(start)
        return Seen(start, "the link to the form is gone; `builder capture` saves the page")

    def _form(self, form: Entry[Form], address: str, parameters: str) -> Seen:
        kind, landed = self._visit(f"{address}?{parameters}" if parameters else address)
        if kind == "login":
            return Seen(address, unchecked=LOGIN)
        if kind == "unavailable":
            return Seen(address, unchecked="says that it is not offered where you are")
        if not is_same_place(address, landed):
            return Seen(address, f"leads to {bare(landed)}", address_entry(form, landed))
        if kind == form.model.form:
            return Seen(address)
        page = self.live.evaluate(CALLED)
        if page["asks"] and kind in (None, "other"):
            spoken = page["lang"] or self.locale
            wordings = self.loaded.wordings
            language = nearest(self.project, spoken, wordings)
            entry = title_entry(wordings, language, page["name"], address)
            return Seen(address, f"is not recognised: it is called “{page['name']}”", entry)
        return Seen(address, f"is taken for {kind}: it is called “{page['name']}”")

    def _visit(self, address: str) -> tuple[str | None, str]:
        """What it is (the form's id, where it is one), and where that was."""
        kind, landed = self._look(address)
        host = urlsplit(landed).netloc
        if kind != "login" or self.log_in is None or host in self._asked:
            return kind, landed
        self._asked.add(host)
        self.log_in(host)
        return self._look(address)

    def _look(self, address: str) -> tuple[str | None, str]:
        self.live.open(address)
        state = self.live.settled(self.patience)
        kind = state["form"] if state["kind"] == "form" else state["kind"]
        return kind, self.live.driver.current_url
