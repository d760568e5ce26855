"""Controls that no one may write into, each with the reason."""

from collections.abc import Callable

from tests.browser.variants.controls import text

COVER = "position:absolute;inset:0;background:#fff;z-index:2"

#: Where a person sees no control: robots do.
HIDDEN: dict[str, Callable[[str], str]] = {
    "not drawn": lambda control: f"<div style='display:none'>{control}</div>",
    "not visible": lambda control: f"<div style='visibility:hidden'>{control}</div>",
    "transparent": lambda control: f"<div style='opacity:0'>{control}</div>",
    "nearly transparent": lambda control: (
        f"<div style='opacity:.2'><div style='opacity:.2'>{control}</div></div>"
    ),
    "off the page": lambda control: f"<div style='position:absolute;left:-9999px'>{control}</div>",
    "without size": lambda control: f"<div style='height:0;overflow:hidden'>{control}</div>",
    "clipped": lambda control: f"<div style='clip-path:inset(100%)'>{control}</div>",
    "shrunk": lambda control: f"<div style='transform:scale(.01)'>{control}</div>",
    "covered": lambda control: (
        f"<div style='position:relative'>{control}<div style='{COVER}'></div></div>"
    ),
    "hidden from assistants": lambda control: f"<div aria-hidden='true'>{control}</div>",
    "inert": lambda control: f"<div inert>{control}</div>",
}

#: What a form may hold beside our fields, in English as weak names are in every language.
OTHERS: dict[str, str] = {
    "full name": "<label for='o1'>Full name</label><input id='o1' name='full_name'>",
    "phone": "<label for='o2'>Phone number</label><input id='o2' name='phone' type='tel'>",
    "prompts": "<label for='o4'>Please provide the prompts you used</label><textarea id='o4' name='prompts'></textarea>",
    "link": "<label for='o5'>Link (URL) to the content</label><input id='o5' name='link' type='text'>",
    "birthday": "<label for='o6'>Date of birth</label><input id='o6' name='birthday' type='text'>",
    "dialling code": "<label for='o7'>Phone</label><select id='o7' name='dial'><option></option>"
    + "".join(
        f"<option>{name} (+{code})</option>"
        for name, code in [("France", 33), ("Germany", 49), ("Italy", 39)]
    )
    + "</select>",
    "consent": "<label><input type='checkbox' name='consent'> I confirm</label>",
    "disabled e-mail": text("locked", "disabled aria-label='Email address'", "email"),
    "read-only e-mail": text("fixed", "readonly aria-label='Email address'", "email"),
}
