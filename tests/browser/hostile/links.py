"""Links that say objection and lead elsewhere, on a page about AI at Meta."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import only_marked
from tests.browser.hostile.pages import page
from tests.browser.objection_forms import INSTAGRAM

HONEST = "https://help.instagram.com/contact/233964459562201"

LEADING_ELSEWHERE = {
    "data": "data:text/html,object",
    "mail": "mailto:object@evil.example",
    "no encryption": "http://help.instagram.com/contact/233964459562201",
    "host that begins like Meta's": "https://help.instagram.com.evil.example/contact/233964459562201",
    "host behind an at sign": "https://help.instagram.com@evil.example/contact/233964459562201",
    "host in look-alike letters": "https://help.ınstagram.com/contact/233964459562201",
    "host that ends like Meta's": "https://evilfacebook.com/help/contact/6359191084165019",
    "path in a query": "https://evil.example/?/contact/233964459562201",
    "redirect that leads out": "https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example%2Fcontact%2F233964459562201",
    "redirect of another host": "https://evil.example/l.php?u=https%3A%2F%2Fhelp.instagram.com%2Fcontact%2F233964459562201",
    "other form of Meta's": "https://www.facebook.com/help/contact/540977946302970",
    "page about something else": "https://www.facebook.com/policies/ads/",
    "broken address": "https://%zz",
    "place on another host's page of this path": "https://evil.example/privacy/genai/#object",
    "place on this page unencrypted": "http://privacycenter.instagram.com/privacy/genai/#object",
    "place on this page asked for something else": "?do=agree#object",
}

UNSEEN = {
    "transparent": "opacity:0",
    "not drawn": "display:none",
    "not visible": "visibility:hidden",
}


def privacy(links: str, script: str = "") -> str:
    return page(
        f"<h1>AI at Meta</h1><p>You have the right to {links} to AI at Meta.</p>", script=script
    )


ATTACKS = [
    *(
        Attack(
            f"link by {name}",
            "a ring of ours would vouch for it",
            privacy(f"<a id=lure href='{href}'>object</a> or <a id=due href={HONEST}>object</a>"),
            (only_marked("due"),),
            address=INSTAGRAM.privacy_address,
        )
        for name, href in LEADING_ELSEWHERE.items()
    ),
    Attack(
        "form that calls itself a link, with its methods taken",
        "one look that throws would leave the honest link without its ring",
        privacy(
            f"<a id=due href={HONEST}>object</a> <form role=link><input name=getAttribute></form>"
        ),
        (only_marked("due"),),
        address=INSTAGRAM.privacy_address,
    ),
    *(
        Attack(
            f"link that is {name}",
            "a ring around nothing covers what is there",
            privacy(f"<a id=lure href={HONEST} style='{style}'>object</a>"),
            (only_marked(),),
            address=INSTAGRAM.privacy_address,
        )
        for name, style in UNSEEN.items()
    ),
    Attack(
        "link in a drawing",
        "an SVG has links of its own, which are no links of HTML's",
        privacy(
            "<svg width=90 height=30><a id=lure href=https://evil.example/><text y=20>object</text></a></svg>"
        ),
        (only_marked(),),
        address=INSTAGRAM.privacy_address,
    ),
    Attack(
        "link that turns away",
        "its address is changed once it is ringed",
        privacy(
            f"<a id=lure href={HONEST}>object</a>",
            script="new MutationObserver(() => { lure.href = 'https://evil.example/' })"
            ".observe(lure, { attributes: true, attributeFilter: ['data-right-to-object'] })",
        ),
        (only_marked(),),
        address=INSTAGRAM.privacy_address,
    ),
    Attack(
        "mark that we did not set",
        "a page that writes our attribute is taken for an earlier version of ours, which is cleared away",
        privacy("<a id=lure href=https://evil.example/ data-right-to-object=filled>object</a>"),
        (only_marked(),),
        address=INSTAGRAM.privacy_address,
    ),
]
