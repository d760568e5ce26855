"""What browsers asked of the replica: the evidence that nothing but the page's own left them."""

import re
from dataclasses import dataclass, field
from threading import Lock

#: Errands of the browsers' own makers, with or without an extension.
ERRANDS = re.compile(r"(^|\.)(googleapis|google|gstatic|gvt1|mozilla|firefox)\.(com|net|org)$")


@dataclass(frozen=True)
class Asked:
    """One request, e.g. `Asked("POST", "help.instagram.com", "/a/help/contact_us/")`."""

    method: str
    host: str
    path: str


@dataclass
class Log:
    """`requests` are those that arrived; `names` every host that TLS was asked to speak for.

    The second holds more than the first: a connection that broke before its request still
    told whom it was meant for.
    """

    requests: list[Asked] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    _strays: list[Asked] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def request(self, method: str, host: str, path: str, *, own: bool) -> None:
        """`own`: the page itself, or what it asks for by its nature."""
        asked = Asked(method, host, path)
        with self._lock:
            self.requests.append(asked)
            if not own and not ERRANDS.search(host):
                self._strays.append(asked)

    def name(self, host: str | None) -> None:
        if host:
            with self._lock:
                self.names.add(host)

    def strays(self) -> list[Asked]:
        """What was neither a page opened nor its own form sent; each is told once, `clear` or not."""
        with self._lock:
            told, self._strays = self._strays, []
        return told

    def clear(self) -> None:
        with self._lock:
            self.requests.clear()
            self.names.clear()
