"""HTTP on the wire: reads a request, writes its answer, and logs that it was asked."""

from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, urlsplit

from tests.replica.cases import Cases
from tests.replica.log import Log
from tests.replica.request import Answer, Request
from tests.replica.routes import CONFIRM, SUBMIT, answer
from tests.replica.site import Site


class Handler(BaseHTTPRequestHandler):
    """Made anew for every connection; the replica's state is set on a subclass of its own."""

    protocol_version = "HTTP/1.1"
    site: Site
    cases: Cases
    log: Log

    def do_GET(self) -> None:
        self._write(answer(self._request({}), self.site, self.cases))

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        fields = dict(parse_qsl(body, keep_blank_values=True))
        self._write(answer(self._request(fields), self.site, self.cases))

    def _request(self, fields: dict[str, str]) -> Request:
        url = urlsplit(self.path)
        host = self.headers.get("Host", "").partition(":")[0]
        own = (
            self.headers.get("Sec-Fetch-Mode") == "navigate"
            or (self.command == "POST" and url.path in SUBMIT + CONFIRM)
            or url.path == "/favicon.ico"
            # What a page's own script fetches says so, as Meta's does.
            or self.headers.get("X-Requested-With") == "XMLHttpRequest"
        )
        self.log.request(self.command, host, url.path, own=own)
        return Request(
            method=self.command,
            host=host,
            path=url.path,
            query=dict(parse_qsl(url.query)),
            fields=fields,
            accepts=self.headers.get("Accept-Language", ""),
        )

    def _write(self, given: Answer) -> None:
        body = given.html.encode()
        self.send_response(given.status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        if given.location:
            self.send_header("Location", given.location)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Silent: what was asked is in the log, for tests to read."""
