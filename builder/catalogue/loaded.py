"""All data files, each model beside the text it was read from."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, get_args

from builder.catalogue.authorities import Authorities
from builder.catalogue.controllers import Controllers
from builder.catalogue.countries import Countries
from builder.catalogue.engine import Engine
from builder.catalogue.entry import Entry, Model, all_of, read_model, read_models
from builder.catalogue.forms import Form, FormId
from builder.catalogue.laws import Laws
from builder.catalogue.letters import Letter
from builder.catalogue.locales import Locale
from builder.catalogue.mailboxes import Mailboxes
from builder.catalogue.seen import newest
from builder.catalogue.sites import Sites
from builder.catalogue.wording import Wording
from builder.project import Project

SOURCE_LANGUAGE = "en"
"""Always there: what a person whose language is missing gets, and what translations follow."""


@dataclass(frozen=True)
class Loaded:
    """Forms by id, the others by language."""

    sites: Entry[Sites]
    engine: Entry[Engine]
    countries: Entry[Countries]
    laws: Entry[Laws]
    authorities: Entry[Authorities]
    controllers: Entry[Controllers]
    mailboxes: Entry[Mailboxes]
    forms: dict[str, Entry[Form]]
    wordings: dict[str, Entry[Wording]]
    locales: dict[str, Entry[Locale]]
    letters: dict[str, Entry[Letter]]

    def modules(self) -> dict[str, Any]:
        """What each module `catalogue/<name>.js` exports."""
        known = [form for form in get_args(FormId) if form in self.forms]
        sources = [self.sites.source, self.engine.source, self.laws.source]
        sources += [entry.source for entry in self.forms.values()]
        sources += [entry.source for entry in self.wordings.values()]
        return {
            "day": newest([source.data for source in sources]),
            "sites": self.sites.model.module(),
            "engine": self.engine.model.module(),
            "countries": self.countries.model.module(),
            "laws": self.laws.model.module(self.countries.model),
            "authorities": self.authorities.model.module(),
            "controllers": self.controllers.model.module(),
            "mailboxes": self.mailboxes.model.module(),
            "forms": [self.forms[form].model.module() for form in known],
            "offered": {
                "countries": self.countries.model.offered_codes(),
                "forms": [self.forms[form].model.offer() for form in known],
            },
            "wording": {key: entry.model.module() for key, entry in self.wordings.items()},
            "letters": {key: entry.model.module() for key, entry in self.letters.items()},
        }


def load(project: Project) -> Loaded:
    """Raises DataRefused for all files that are not what their models say."""
    catalogue = project.extension / "catalogue"

    def table(name: str, model: type[Model]) -> Callable[[], Entry[Model]]:
        return partial(read_model, project, catalogue / f"{name}.toml", model)

    def by_language(folder: Path, model: type[Model]) -> Callable[[], dict[str, Entry[Model]]]:
        return partial(read_models, project, folder, model, SOURCE_LANGUAGE)

    reads: dict[str, Callable[[], Any]] = {
        "sites": table("sites", Sites),
        "engine": table("engine", Engine),
        "countries": table("countries", Countries),
        "laws": table("laws", Laws),
        "authorities": table("authorities", Authorities),
        "controllers": table("controllers", Controllers),
        "mailboxes": table("mailboxes", Mailboxes),
        "forms": partial(read_models, project, catalogue / "forms", Form),
        "wordings": by_language(catalogue / "wording", Wording),
        "locales": by_language(project.extension / "locales", Locale),
        "letters": by_language(project.extension / "letters", Letter),
    }
    return Loaded(**all_of(reads))
