"""What is done on a page, and the figures that come of it: one function for each visit."""

import time
from collections.abc import Mapping

from tests.bench import pages
from tests.bench.subject import Subject
from tests.replica import Replica

ADDRESS = "https://www.facebook.com/privacy/genai/"
ARTICLE = "https://www.facebook.com/help/2069235856423257"
ELSEWHERE = "https://www.instagram.com/"

IDLE = 4
"""Seconds in which nothing changes."""

LATE = 10_000
"""Elements of a storm."""

Figures = Mapping[str, float]


def elsewhere(subject: Subject, replica: Replica) -> Figures:
    replica.put(ELSEWHERE, pages.privacy(5_000, LATE))
    subject.opens(ELSEWHERE)
    return {"outside": subject.spent().own}


def page(subject: Subject, replica: Replica) -> Figures:
    """Opened, then in a storm."""
    replica.put(ADDRESS, pages.privacy(5_000, LATE))
    subject.opens(ADDRESS)
    busy, opened, heap = subject.busy(), subject.spent(), subject.heap()
    subject.begins()
    subject.storm()
    return {"5k busy": busy, "5k": opened.own, "heap": heap, "storm": subject.spent().own}


def article(subject: Subject, replica: Replica) -> Figures:
    """A help page, as long as the longest of Meta's."""
    replica.put(ARTICLE, pages.article(20_000))
    subject.opens(ARTICLE)
    return {"article busy": subject.busy(), "article": subject.spent().own}


def idle(subject: Subject, replica: Replica) -> Figures:
    replica.put(ADDRESS, pages.privacy(5_000, LATE))
    subject.opens(ADDRESS)
    subject.spent()
    subject.counts_calls()
    time.sleep(IDLE)
    return {"idle": subject.calls()}


def long_page(subject: Subject, replica: Replica) -> Figures:
    replica.put(ADDRESS, pages.privacy(50_000, LATE))
    subject.opens(ADDRESS)
    return {"50k busy": subject.busy(), "50k": subject.spent().own}


def longest_page(subject: Subject, replica: Replica) -> Figures:
    """Opened, and changed once it is at rest."""
    replica.put(ADDRESS, pages.privacy(100_000, 100))
    subject.opens(ADDRESS)
    subject.storm()
    return {"longest": subject.spent().longest}


VISITS = [elsewhere, article, page, idle, long_page, longest_page]
