"""What browsers asked of the replica: the evidence that nothing but the page's own left them."""

from dataclasses import dataclass, field
from threading import Lock


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
    _lock: Lock = field(default_factory=Lock)

    def request(self, method: str, host: str, path: str) -> None:
        with self._lock:
            self.requests.append(Asked(method, host, path))

    def name(self, host: str | None) -> None:
        if host:
            with self._lock:
                self.names.add(host)

    def clear(self) -> None:
        with self._lock:
            self.requests.clear()
            self.names.clear()
