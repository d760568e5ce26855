"""Addresses as a maintainer types them, and as Meta's pages lead to them."""

from urllib.parse import urlsplit

from builder.errors import NotUnderstood


def whole(address: str) -> str:
    """The address itself. Raises NotUnderstood if it is none, or lacks its beginning."""
    url = urlsplit(address)
    if url.scheme != "https" or not url.hostname:
        raise NotUnderstood(address, "no address", "https://help.instagram.com/contact/1")
    return address


def bare(address: str) -> str:
    """Without what follows the path: parameters are of one visit."""
    url = urlsplit(address)
    return f"https://{url.netloc}{url.path}"


def is_same_place(wanted: str, landed: str) -> bool:
    """The same path on the same site: `m.` and `www.` are one."""
    ours, theirs = urlsplit(wanted), urlsplit(landed)
    same_site = ours.netloc.split(".")[-2:] == theirs.netloc.split(".")[-2:]
    return same_site and ours.path.rstrip("/") == theirs.path.rstrip("/")
