"""Where a form sends what is in it, and on which host it stands."""

from tests.browser.hostile.attack import Attack, looks
from tests.browser.hostile.claims import nothing_filled, nothing_recorded, only_filled
from tests.browser.hostile.pages import EMAIL, REASON, SEND, form, page
from tests.browser.hostile.scene import Scene

FORM = page(form(EMAIL, REASON))

ELSEWHERE = {
    "a base that leads elsewhere": "action=/contact/><base href=https://collector.example/",
    "another host": "action=https://collector.example/",
    "a look-alike host": "action=https://help.instagram.com.evil.example/contact/",
    "a host before an at sign": "action=https://help.instagram.com@evil.example/",
    "the same host unencrypted": "action=http://help.instagram.com/contact/",
    "a mailbox": "action=mailto:someone@evil.example",
    "another of the same company's": "action=https://business.facebook.com/leads/",
}


def is_left_alone(scene: Scene) -> None:
    """No script of ours is there to answer."""
    assert scene.extension.asked(scene.person.driver.current_url) is None


ATTACKS = [
    *(
        Attack(
            f"form that is sent to {where}",
            "the host in the address bar is not the one that reads it",
            page(form(EMAIL, REASON, attributes=f"method=post {action}")),
            (nothing_filled, nothing_recorded),
        )
        for where, action in ELSEWHERE.items()
    ),
    Attack(
        "button that sends it elsewhere",
        "a button's own address stands before the form's",
        page(
            form(
                EMAIL,
                REASON,
                send=SEND.replace(
                    "type=submit", "type=submit formaction=https://collector.example/"
                ),
            )
        ),
        (nothing_filled, nothing_recorded),
    ),
    Attack(
        "form that is sent by script",
        "an empty script as its address is how a page says that it sends by script: honest",
        page(form(EMAIL, REASON, attributes="action=javascript:void(0)")),
        (only_filled("email", "reason"),),
        steps=(looks,),
    ),
    *(
        Attack(
            f"the very form on {name}",
            "whatever the page looks like, the host is not Meta's",
            FORM,
            (nothing_filled, nothing_recorded),
            address=address,
            steps=(is_left_alone,),
        )
        for name, address in {
            "a host that begins like Meta's": "https://help.instagram.com.evil.example/contact/233964459562201",
            "a host that ends like Meta's": "https://evil-facebook.com/help/contact/6359191084165019",
            "a host in look-alike letters": "https://help.xn--nstagram-skb.com/contact/233964459562201",
            "a page of Meta's that is not named": "https://www.facebook.com/contact/233964459562201",
        }.items()
    ),
]
