"""What stands in the way is named, with the way out."""

from urllib.parse import quote

import pytest

from tests.browser.drivers.awaiting import until
from tests.browser.drivers.extension import Extension
from tests.browser.drivers.person import Person
from tests.browser.objection_forms import FACEBOOK, INSTAGRAM, SITES, Site, field
from tests.browser.people import ADA
from tests.browser.written_forms import EMAIL, REASON, page
from tests.replica import Page, Redirect, Replica
from tests.replica.page import Written


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("site", SITES.values(), ids=SITES.keys())
def test_form_is_not_offered_in_this_region(
    person: Person, extension: Extension, meta: Replica, site: Site, language: str
) -> None:
    meta.put(site.form_address, Page("region"))
    person.opens(site.form_in(language))
    extension.records("unavailable")
    extension.shows_badge("!")
    assert "VPN" in person.note.appears()


def test_brief_page_that_declares_no_language(
    person: Person, extension: Extension, meta: Replica
) -> None:
    finnish = "<!doctype html><meta charset='utf-8'><title>Instagram</title><main><h2>Lomake ei ole käytettävissä</h2><p>Tämä lomake ei ole käytettävissä alueellasi.</p></main>"
    meta.put(INSTAGRAM.form_address, Written(finnish))
    person.opens(INSTAGRAM.form_address)
    extension.records("unavailable")


def test_form_that_is_offered_again_is_open_again(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """Without a page load, as when a script asks anew."""
    meta.put(FACEBOOK.form_address, page(f"<form>{EMAIL}{REASON}</form>"))
    person.opens(FACEBOOK.form_address)
    extension.records("opened")
    person.driver.execute_script(
        """window.form = document.querySelector("form");
        form.outerHTML = "<p>This form is only available in certain regions.</p>";"""
    )
    extension.records("unavailable")
    person.driver.execute_script("document.querySelector('main p').replaceWith(form)")
    until(lambda: extension.objections()[0]["state"] == "opened", "the form to be open again")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_login_stands_where_the_form_should(
    person: Person, extension: Extension, meta: Replica, language: str
) -> None:
    """The login's own fields are none of ours."""
    extension.knows(ADA)
    meta.put(FACEBOOK.form_address, Page("login"))
    person.opens(FACEBOOK.form_in(language))
    person.note.says(extension.message("login_title"))
    extension.records("unavailable")
    assert person.value(field("email")) == ""


def test_login_by_redirect_and_the_form_after_it(
    person: Person, extension: Extension, meta: Replica
) -> None:
    extension.knows(ADA)
    login = f"https://www.facebook.com/login/?next={quote(FACEBOOK.form_address, safe='')}"
    meta.put(FACEBOOK.form_address, Redirect(login))
    person.opens(FACEBOOK.form_in("en"))
    person.note.says(extension.message("login_title"))
    meta.reset()
    person.opens(FACEBOOK.form_in("en"))
    person.note.appears("undo")
    extension.records("filled")
    assert len(extension.objections()) == 1


def test_page_not_recognised_offers_the_text(
    person: Person, extension: Extension, meta: Replica
) -> None:
    """The person may see a form that we don't: then they copy their text by hand."""
    extension.knows(ADA)
    meta.put("https://help.meta.com/support/privacy", Page("not-found"))
    person.opens("https://help.meta.com/support/privacy")
    with person.presses_toolbar_button() as popup:
        until(lambda: popup.shown("[data-letter]") == ADA["reason"], "the text to copy")
        assert popup.shown('[data-action="copy"]')


TITLE = "Object to your information being used for AI at Meta"
TOLD = "You must log in to use this form."

#: What stands at the form's address, with no field to log in by → whether it is a login wall.
WALLS = {
    "told": (f"<p>{TOLD}</p>", True),
    "whose": (
        "<p>To see this form, you must log in to the Instagram or Facebook account that your"
        " objection request is about.</p>",
        True,
    ),
    "dialog": (f"</main><div role='dialog'><p>{TOLD}</p></div>", True),
    "menu": ("<p><a href='/login'>Log in to Facebook</a></p>", False),
    "account": (
        "<p>Your objection will be applied to the account you're logged into, and to any accounts"
        " that you have added to the same Accounts Center.</p>",
        False,
    ),
}


@pytest.mark.parametrize(("body", "is_wall"), WALLS.values(), ids=WALLS.keys())
def test_login_is_demanded_in_words_alone(
    person: Person, extension: Extension, meta: Replica, body: str, is_wall: bool
) -> None:
    meta.put(FACEBOOK.form_address, page(body, TITLE))
    person.opens(FACEBOOK.form_address)
    assert extension.takes_for(FACEBOOK.form_address) == ("login" if is_wall else "other")
    assert [one["state"] for one in extension.objections()] == (["unavailable"] if is_wall else [])


NAME = "<input id='name' name='email' placeholder='Email address or phone number'>"
LOGIN = f"<form>{NAME}<input type='password' name='pass'><button>Log in</button></form>"
FIRST_STEP = f"<h2>Log in to Facebook</h2><form>{NAME}<button>Continue</button></form>"
HIDDEN_STEP = (
    f"<form>{NAME}<input autocomplete='current-password' hidden><button>Continue</button></form>"
)
NAMED = f"<h2>{TITLE}</h2><p>{TOLD}</p>"

#: Where one logs in at the form's own address, in a window that has the form's title.
LOGINS = {
    "above the content": f"<div role='banner'>{LOGIN}</div><div role='main'><p>{TOLD}</p></div>",
    "in the content": f"<div role='main'>{NAMED}{LOGIN}</div>",
    "nothing around it": f"{NAMED}{LOGIN}",
    "in a dialog": f"<div role='main'><h2>{TITLE}</h2></div><div role='dialog'><p>{TOLD}</p>{LOGIN}</div>",
    "password beside it": f"<div role='main'>{NAMED}<form id='f'>{NAME}</form><input type='password' form='f'></div>",
    "password in the dialog": f"<div role='dialog'>{NAMED}<form>{NAME}</form><input type='password'></div>",
    "password yet to come": f"<div role='main'>{FIRST_STEP}</div>",
    "password to come in a dialog": f"<div role='main'><h2>{TITLE}</h2></div><div role='dialog'>{FIRST_STEP}</div>",
    "password not drawn yet": f"<div role='main'>{NAMED}{HIDDEN_STEP}</div>",
    "password to come below the form's title": f"<div role='main'>{NAMED}<form>{NAME}<button>Next</button></form></div>",
}


@pytest.mark.parametrize("body", LOGINS.values(), ids=LOGINS.keys())
def test_login_at_the_forms_address_is_no_form(
    person: Person, extension: Extension, meta: Replica, body: str
) -> None:
    """What the person logs in with was filled in, and their logging in recorded as sent."""
    extension.knows(ADA)
    html = f"<!doctype html><html lang='en'><meta charset='utf-8'><title>{TITLE} | Facebook Help Centre</title><body>{body}"
    meta.put(FACEBOOK.form_address, Written(html))
    person.opens(FACEBOOK.form_address)
    assert extension.takes_for(FACEBOOK.form_address) == "login"
    assert person.value("#name") == ""
    extension.records("unavailable")


#: What is written on them in one way or another.
LOGIN_BUTTONS = {
    "text": "<button>Log in</button>",
    "label": "<button aria-label='Log in'>→</button>",
    "value": "<input type='submit' value='Log in'>",
}


@pytest.mark.parametrize("button", LOGIN_BUTTONS.values(), ids=LOGIN_BUTTONS.keys())
def test_login_that_says_so_on_its_button_alone(
    person: Person, extension: Extension, meta: Replica, button: str
) -> None:
    extension.knows(ADA)
    meta.put(FACEBOOK.form_address, page(f"<form>{NAME}{button}</form>", TITLE))
    person.opens(FACEBOOK.form_address)
    assert extension.takes_for(FACEBOOK.form_address) == "other"
    assert person.value("#name") == ""
