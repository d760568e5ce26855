"""Forms written for one test: a title, and what the test is about."""

from tests.replica.page import Written

EMAIL = "<label for='email'>Email address</label><input id='email' type='email'>"

REASON = """<label for="reason">Please tell us how this processing affects you</label>
<textarea id="reason" name="reason"></textarea><button type="submit">Send</button>"""


def page(body: str, title: str = "Object to your information being used for AI at Meta") -> Written:
    return Written(
        f"<!doctype html><html lang='en'><meta charset='utf-8'><title>Help</title><body><main><h1>{title}</h1>{body}</main></body></html>"
    )
