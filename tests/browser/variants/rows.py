"""The rows of a form, drawn: each control in one of its kinds, under one of its labels."""

from functools import partial

from hypothesis import strategies as st

from tests.browser.variants import controls, labels, traps
from tests.browser.variants.dress import dressed
from tests.browser.variants.evidence import said
from tests.browser.variants.variant import Variant

#: Names of the controls in `traps.OTHERS`.
OTHER_NAMES = {
    "full name": "full_name", "phone": "phone", "prompts": "prompts",
    "link": "link", "birthday": "birthday", "dialling code": "dial", "consent": "consent",
    "disabled e-mail": "locked", "read-only e-mail": "fixed",
}  # fmt: skip


def rows(draw: st.DrawFn, variant: Variant) -> list[str]:
    """As HTML, in no order yet; what must become of their controls goes into `variant`."""
    long = draw(st.booleans())
    found = [_email(draw, variant)]
    if long:
        found += [_country(draw, variant), _text(draw, variant, "reason", "reason")]
    if not long or draw(st.booleans()):
        found.append(_text(draw, variant, "extra", "" if long else "reason"))
    if draw(st.booleans()):
        found.append(
            _labelled(
                draw, variant, "email-again", "again", partial(controls.text, "again", kind="email")
            )
        )
        variant.due["again"] = "email"
    for name in draw(st.lists(st.sampled_from(sorted(traps.HIDDEN)), max_size=2, unique=True)):
        found.append(_trap(draw, variant, name))
    for name in draw(st.lists(st.sampled_from(sorted(traps.OTHERS)), max_size=2, unique=True)):
        found.append(f"<div>{traps.OTHERS[name]}</div>")
        variant.kept[OTHER_NAMES[name]] = ""
    return found


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
