"""`locales/<lang>.toml`: our own words."""

import re
from typing import Annotated

from pydantic import AfterValidator, RootModel

from builder.catalogue.kinds import Text, written
from builder.catalogue.model import Strict

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
Key = Annotated[str, written(r"[a-z][a-z0-9_]*", "no key of a message", "dossier_title")]


def _only_names(text: str) -> str:
    if re.search(r"[{}]", PLACEHOLDER.sub("", text)):
        raise ValueError("braces hold a name in small letters, as in {day}")
    return text


class Message(Strict):
    """`{name}` in a message is filled in when it is shown."""

    message: Annotated[Text, AfterValidator(_only_names)]
    description: Text | None = None

    def placeholders(self) -> list[str]:
        """Names in the order in which they first appear."""
        return list(dict.fromkeys(PLACEHOLDER.findall(self.message)))


class Locale(RootModel[dict[Key, Message]]):
    """The whole file: messages by key."""
