"""Records as they are stored, for tests that begin when something is on record already."""

import base64
import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from builder.project import HERE
from tests.browser.drivers.extension import Extension
from tests.browser.objection_forms import INSTAGRAM

SENT = "I am a photographer and live from my pictures. Please leave them out. <b>Ada</b>"

MAIL = (
    b"From: =?utf-8?Q?Meta_Privacy?= <case@support.facebook.com>\r\n"
    b"Subject: =?utf-8?B?UsOpcG9uc2U=?= [#1234567890]\r\n"
    b"Date: Tue, 3 Mar 2026 09:15:00 +0100\r\n\r\nYes.\r\n"
)

PROOF = {
    "zone": "Europe/Paris",
    "form": "767264225370182",
    "version": "0.1.0",
    "catalogue": "2026-11-24",
}


def time(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def objection(*states: str, name: str = "one", days_ago: int = 0) -> dict[str, Any]:
    """As it is stored, each state a minute after the one before."""
    begun = datetime.now(UTC) - timedelta(days=days_ago)
    events = [
        {
            "at": time(begun + timedelta(minutes=place)),
            "state": state,
            "url": INSTAGRAM.form_address,
            "by": "page",
        }
        for place, state in enumerate(states)
    ]
    return {"id": name, "form": "instagram", "account": "", "state": states[-1], "events": events}


def record(name: str = "one", *states: str, days_ago: int = 3, **more: Any) -> dict[str, Any]:
    """An objection with all its proof, sent from Paris."""
    made = objection(*(states or ("opened", "filled", "sent")), name=name, days_ago=days_ago)
    events = [
        {**event, **({"text": SENT} if event["state"] == "sent" else {}), "proof": PROOF}
        for event in made["events"]
    ]
    return {**made, "events": events, **more}


def piece(objection: str, data: bytes, name: str, kind: str, mime: str) -> dict[str, Any]:
    """Evidence, of which only the sum must be right."""
    return {
        "id": f"{objection}-{name}",
        "objection": objection,
        "at": "2026-03-03T08:20:00.000Z",
        "kind": kind,
        "name": name,
        "type": mime,
        "size": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
        "data": base64.b64encode(data).decode(),
    }


def mail(objection: str = "one") -> dict[str, Any]:
    said = {"sender": "Meta <case@support.facebook.com>", "subject": "Réponse [#1234567890]"}
    return {**piece(objection, MAIL, "answer.eml", "mail", "message/rfc822"), **said}


def picture(objection: str = "one") -> dict[str, Any]:
    """Our own icon stands for the picture of a page."""
    icon = (HERE.dist / "chromium" / "icons" / "128.png").read_bytes()
    return piece(objection, icon, "page.png", "picture", "image/png")


def known(extension: Extension) -> dict[str, Any]:
    """All that counts of what is stored."""
    stored = extension.stored()
    return {name: stored[name] for name in ("objections", "evidence", "profile", "aside")}
