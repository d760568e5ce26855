"""The replica itself: listens on the loopback interface and is Meta for one browser."""

import ssl
import sys
from http.server import ThreadingHTTPServer
from threading import Thread
from typing import Any, Self

from tests.replica.cases import Case, Cases
from tests.replica.certificate import context
from tests.replica.handler import Handler
from tests.replica.log import Log
from tests.replica.page import Page, Redirect
from tests.replica.site import Site


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Browsers drop connections that they opened ahead of need: that is no error."""
        if not isinstance(sys.exc_info()[1], (ssl.SSLError, ConnectionError)):
            super().handle_error(request, client_address)


class Replica:
    """`with Replica() as meta: …`; every worker of a test run has its own, on its own port."""

    def __init__(self) -> None:
        self.log = Log()
        self._site = Site()
        self._cases = Cases()
        state = {"site": self._site, "cases": self._cases, "log": self.log}
        self._server = _Server(("127.0.0.1", 0), type("BoundHandler", (Handler,), state))
        self.port: int = self._server.server_port

    def put(self, address: str, page: Page | Redirect) -> None:
        """Lets another page stand at an address, until `reset`."""
        self._site.put(address, page)

    @property
    def cases(self) -> list[Case]:
        """What was sent since the last reset, oldest first."""
        return self._cases.all

    def reset(self) -> None:
        """Every address as it was, no case, nothing asked."""
        self._site.reset()
        self._cases.all.clear()
        self.log.clear()

    def __enter__(self) -> Self:
        tls = context()
        tls.sni_callback = lambda _socket, name, _context: self.log.name(name)
        # The handshake waits for the thread of its connection: browsers open connections that
        # they may never use, and one of those would hold up all others.
        self._server.socket = tls.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
