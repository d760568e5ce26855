"""A saved page, standing at its own address for one browser and for nobody else."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import trustme


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Silent: browsers knock in the clear, too, and hang up as they like."""


@contextmanager
def standing(page: Path, address: str) -> Iterator[list[str]]:
    """Chromium's arguments with which every address is that page."""
    html = page.read_bytes()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(html)))
            self.end_headers()
            self.wfile.write(html)

        def log_message(self, format: str, *args: object) -> None:
            """Silent: the command line speaks of the page."""

    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(urlsplit(address).hostname or "").configure_cert(tls)
    with _Server(("127.0.0.1", 0), Handler) as server:
        # The handshake waits for its connection's own thread: browsers open more than they use.
        server.socket = tls.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield everything_at(server.server_port)
        finally:
            server.shutdown()


def everything_at(port: int) -> list[str]:
    """Chromium's arguments with which every host there is stands on this machine, at that port."""
    return [f"--host-resolver-rules=MAP * 127.0.0.1:{port}", "--ignore-certificate-errors"]
