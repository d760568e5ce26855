"""From a request to its answer."""

from tests.replica import language
from tests.replica.cases import Cases
from tests.replica.flow import confirmed, submitted
from tests.replica.page import Page, Redirect
from tests.replica.request import Answer, Request
from tests.replica.site import Site

#: The engine's own addresses: the first of each pair is a mobile page's, the second a desktop's.
SUBMIT = ("/a/help/contact_us/", "/ajax/help/contact/submit/page")
CONFIRM = ("/a/help/confirm/", "/ajax/help/contact/confirm/")


def answer(request: Request, site: Site, cases: Cases) -> Answer:
    if request.method == "POST" and request.path in SUBMIT:
        return submitted(request, site, cases)
    if request.method == "POST" and request.path in CONFIRM:
        return confirmed(request, cases)
    if request.path == "/l.php":
        return Answer(status=302, location=request.query["u"])
    return _stands_at(request, site, cases)


def _stands_at(request: Request, site: Site, cases: Cases) -> Answer:
    page = site.at(request.host, request.path)
    if isinstance(page, Redirect):
        return Answer(status=302, location=page.to)
    tongue = language.choose(request.host, request.query, request.accepts)
    html = (page or Page("not-found")).render(
        tongue,
        host=request.host,
        path=request.path,
        number=request.path.rstrip("/").rpartition("/")[2],
        cases=cases.all,
    )
    return Answer(html, status=200 if page else 404)
