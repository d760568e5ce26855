"""A form drawn at random: its page, what must be filled in, and what must stay as it is."""

from dataclasses import dataclass, field
from functools import partial

from hypothesis import strategies as st

from tests.browser.variants import controls, labels, traps
from tests.browser.variants.dress import dressed
from tests.browser.variants.evidence import LANGUAGES, said

KNOWN = "https://help.instagram.com/contact/233964459562201"
UNKNOWN = "https://www.facebook.com/help/contact/9000000000000042"


@dataclass(repr=False)
class Variant:
    """`due`: control names that must hold a value of the person's, by role. `kept`: names and
    values that must not change."""

    language: str
    address: str
    html: str
    due: dict[str, str] = field(default_factory=dict)
    kept: dict[str, str] = field(default_factory=dict)
    taken_for: str = ""

    def __repr__(self) -> str:
        body = self.html.partition("<script>")[0]
        return f"{self.language} at {self.address}, taken for {self.taken_for}, due {self.due}, kept {self.kept}\n{body}"


@st.composite
def variants(draw: st.DrawFn) -> Variant:
    language = draw(st.sampled_from(LANGUAGES))
    variant = Variant(language, draw(st.sampled_from([KNOWN, UNKNOWN])), "")
    rows = draw(st.permutations(_rows(draw, variant)))
    title = draw(dressed(draw(st.sampled_from(said(language, "title")))))
    heading = draw(
        st.sampled_from(
            ["<h1>{}</h1>", "<h3>{}</h3>", "<div role='heading' aria-level='2'>{}</div>"]
        )
    )
    send = draw(st.sampled_from(said(language, "send")))
    shell = draw(
        st.sampled_from(
            [
                "<form method='post'>{}</form>",
                "<div role='main'><form>{}</form></div>",
                "<main><div>{}</div></main>",
            ]
        )
    )
    body = "".join(
        [heading.format(title), *rows, f"<button type='submit'><span>{send}</span></button>"]
    )
    variant.html = (
        f"<!doctype html><html lang='{language}'><meta charset='utf-8'><title>Help</title><body>"
        f"<nav><a href='/'>Help</a><input name='q' type='text' aria-label='Search'></nav>{shell.format(body)}"
        f"<script>{controls.SCRIPT}</script></body></html>"
    )
    variant.kept["q"] = ""
    return variant


def _rows(draw: st.DrawFn, variant: Variant) -> list[str]:
    long = draw(st.booleans())
    rows = [_email(draw, variant)]
    if long:
        rows += [_country(draw, variant), _text(draw, variant, "reason", "reason")]
    if not long or draw(st.booleans()):
        rows.append(_text(draw, variant, "extra", "" if long else "reason"))
    if draw(st.booleans()):
        rows.append(
            _labelled(
                draw, variant, "email-again", "again", partial(controls.text, "again", kind="email")
            )
        )
        variant.due["again"] = "email"
    for name in draw(st.lists(st.sampled_from(sorted(traps.HIDDEN)), max_size=2, unique=True)):
        rows.append(_trap(draw, variant, name))
    for name in draw(st.lists(st.sampled_from(sorted(traps.OTHERS)), max_size=2, unique=True)):
        rows.append(f"<div>{traps.OTHERS[name]}</div>")
        variant.kept[OTHER_NAMES[name]] = ""
    return rows


OTHER_NAMES = {
    "full name": "full_name", "phone": "phone", "password": "pass", "prompts": "prompts",
    "link": "link", "birthday": "birthday", "dialling code": "dial", "consent": "consent",
    "disabled e-mail": "locked", "read-only e-mail": "fixed",
}  # fmt: skip


def _labelled(
    draw: st.DrawFn, variant: Variant, role: str, name: str, control: labels.Control
) -> str:
    label = draw(dressed(draw(st.sampled_from(said(variant.language, role))), ("", ":", " *")))
    return draw(st.sampled_from(labels.STYLES))(name, label, control)


def _email(draw: st.DrawFn, variant: Variant) -> str:
    if draw(st.integers(0, 3)) == 0:
        variant.kept["f1"] = "mine@work.example"
        return _labelled(draw, variant, "email", "f1", partial(controls.prefilled, "f1"))
    variant.due["f1"] = "email"
    kind = draw(st.sampled_from(["email", "text"]))
    return _labelled(
        draw, variant, "email", "f1", _owned(draw, partial(controls.text, "f1", kind=kind))
    )


def _country(draw: st.DrawFn, variant: Variant) -> str:
    variant.due["f2"] = "country"
    kind = draw(st.sampled_from([controls.select, controls.combobox]))
    values = draw(st.sampled_from(["codes", "numbers", "names"]))
    return _labelled(
        draw, variant, "country", "f2", lambda attributes: kind("f2", attributes, values)
    )


def _text(draw: st.DrawFn, variant: Variant, role: str, holds: str) -> str:
    name = f"f-{role}"
    if holds:
        variant.due[name] = holds
    else:
        variant.kept[name] = ""
    return _labelled(
        draw, variant, role, name, _owned(draw, partial(controls.text, name, kind="textarea"))
    )


def _owned(draw: st.DrawFn, control: labels.Control) -> labels.Control:
    mark = "data-owned" if draw(st.booleans()) else ""
    return lambda attributes: control(f"{attributes} {mark}")


def _trap(draw: st.DrawFn, variant: Variant, how: str) -> str:
    name = "trap-" + how.replace(" ", "-")
    variant.kept[name] = ""
    row = _labelled(draw, variant, "email", name, partial(controls.text, name, kind="email"))
    return traps.HIDDEN[how](row)
