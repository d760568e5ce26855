"""A certificate for Meta's hosts, signed by an authority that exists for this run only."""

import ssl

import trustme

from tests.replica.hosts import HOSTS


def context() -> ssl.SSLContext:
    """Browsers under test are told to accept it: nothing is added to any trust store."""
    answer = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert(*HOSTS).configure_cert(answer)
    return answer
