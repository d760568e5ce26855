"""`python -m tests.replica`: Meta's site, for a person to walk through by hand."""

import signal

from rich.console import Console

from tests.replica.addresses import FACEBOOK_PRIVACY, INSTAGRAM_PRIVACY
from tests.replica.hosts import MAILBOX
from tests.replica.server import Replica

HOW = """[bold]The replica of Meta's pages listens on 127.0.0.1:{port}.[/bold]

A browser that takes every host for it, with the extension in it (after `make build`):

  [bold]Chromium[/bold]
  chromium --user-data-dir=$(mktemp -d) --load-extension=dist/chromium \\
    --host-resolver-rules='MAP * 127.0.0.1:{port}' --ignore-certificate-errors {start}

  [bold]Firefox[/bold]  (about:config of a fresh profile; load dist/firefox in about:debugging)
  network.dns.forceResolve = 127.0.0.1
  network.socket.forcePort = 443={port}
  network.stricttransportsecurity.preloadlist = false

Begin at {start} or {other}
Codes arrive at https://{mailbox}/

Ctrl+C ends it."""


def main() -> None:
    with Replica() as meta:
        Console(highlight=False, soft_wrap=True).print(
            HOW.format(
                port=meta.port, start=INSTAGRAM_PRIVACY, other=FACEBOOK_PRIVACY, mailbox=MAILBOX
            )
        )
        signal.sigwait([signal.SIGINT, signal.SIGTERM])


if __name__ == "__main__":
    main()
