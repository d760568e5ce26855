"""A stand-in for Meta's site on the loopback interface: its hosts, its pages, its live flow."""

from tests.replica.page import Page, Redirect
from tests.replica.server import Replica

__all__ = ["Page", "Redirect", "Replica"]
