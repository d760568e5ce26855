"""The hosts that the replica answers for, and which of them are one site under several names."""

MAILBOX = "mailbox.example"

HOSTS = (
    "privacycenter.instagram.com",
    "help.instagram.com",
    "www.instagram.com",
    "www.facebook.com",
    "m.facebook.com",
    "mbasic.facebook.com",
    "fr-fr.facebook.com",
    "l.facebook.com",
    "lm.facebook.com",
    "help.meta.com",
    "www.whatsapp.com",
    MAILBOX,
)


def site_of(host: str) -> str:
    """Facebook shows the same pages on `m.`, `mbasic.` and its country hosts as on `www.`."""
    return "www.facebook.com" if host.endswith(".facebook.com") else host
