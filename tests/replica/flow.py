"""What happens once a form is sent: a case, a code in the mail, and an answer."""

from tests.replica import language
from tests.replica.cases import Case, Cases
from tests.replica.page import Page
from tests.replica.request import Answer, Request
from tests.replica.site import Site


def submitted(request: Request, site: Site, cases: Cases) -> Answer:
    """The form arrives. A page may ask for no code (`code=False`): then it answers at once."""
    fields = dict(request.fields)
    page = site.form(request.host, fields["support_form_id"])
    tongue = language.choose(request.host, {"locale": fields["support_form_locale_id"]}, "")
    case = cases.open(request.host, fields, page, tongue)
    return _step(request, case, "code" if page.options.get("code", True) else _outcome(case))


def confirmed(request: Request, cases: Cases) -> Answer:
    """A code arrives. Only the one that was mailed for this case settles it."""
    case = cases.numbered(request.fields["case"])
    if request.fields.get("nonce", "").strip() != case.code:
        return _step(request, case, "code", wrong=True)
    return _step(request, case, _outcome(case))


def _outcome(case: Case) -> str:
    case.settled = True
    return str(case.page.options.get("outcome", "honoured"))


def _step(request: Request, case: Case, step: str, *, wrong: bool = False) -> Answer:
    """Desktop pages fetch a fragment and draw it in place; mobile ones get a whole page."""
    in_place = request.path.startswith("/ajax/")
    page = Page("_step" if in_place else "answer")
    return Answer(
        page.render(
            case.language,
            host=request.host,
            step=step,
            wrong=wrong,
            in_place=in_place,
            case=case.number,
        )
    )
