"""Honest parts of which hostile pages are made."""

TITLE = "Object to your information being used for AI at Meta"

EMAIL = "<p><label>Email address <input name=email type=email></label></p>"
REASON = "<p><label>Please tell us how this processing impacts you <textarea name=reason></textarea></label></p>"
COUNTRY = (
    "<p><label>Country of residence <select name=country><option></option>"
    "<option value=DE>Germany</option><option value=FR>France</option></select></label></p>"
)
SEND = "<button type=submit>Send</button>"

#: A second field for an e-mail address, which stands somewhere that it should not.
BAIT = "<label>Email address <input name=bait type=email></label>"

#: The words by which Meta confirms.
YES = "We have reviewed your request and will honour your objection."

#: Stays on the page when the form is sent, as the form's desktop pages do.
STAYS = "addEventListener('submit', (event) => { event.preventDefault(); window.sent?.() });"


def form(*rows: str, title: str = TITLE, attributes: str = "method=post", send: str = SEND) -> str:
    return f"<form {attributes}><h1>{title}</h1>{''.join(rows)}{send}</form>"


def page(main: str, *, script: str = "", style: str = "", after: str = "") -> str:
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>Help</title>"
        f"<link rel=icon href=data:,><style>{style}</style>"
        f"<body><main>{main}</main>{after}<script>{script}</script></body></html>"
    )


def objection(*rows: str, script: str = "", style: str = "", after: str = "") -> str:
    """An objection form with these rows on a page."""
    return page(form(*rows), script=script, style=style, after=after)
