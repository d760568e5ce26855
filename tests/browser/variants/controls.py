"""The controls of a form, each in several kinds, as HTML."""

from html import escape

ENGLISH = {
    "AT": "Austria", "BE": "Belgium", "DE": "Germany", "ES": "Spain", "FR": "France",
    "GF": "French Guiana", "IE": "Ireland", "IT": "Italy", "PF": "French Polynesia",
    "PL": "Poland", "SE": "Sweden", "US": "United States",
}  # fmt: skip


def select(name: str, attributes: str, values: str) -> str:
    """`values`: what stands in `value` — `codes`, `numbers`, or `names`."""
    options = ["<option value=''></option>"]
    for number, (code, country) in enumerate(ENGLISH.items()):
        value = {"codes": code, "numbers": str(number), "names": country}[values]
        options.append(f"<option value='{value}'>{country}</option>")
    return f"<select name='{name}' {attributes}>{''.join(options)}</select>"


def combobox(name: str, attributes: str, _values: str) -> str:
    """A list that a script draws on click, and a hidden field that takes what was picked."""
    options = "".join(
        f"<li role='option' data-code='{code}'>{text}</li>" for code, text in ENGLISH.items()
    )
    return f"""<div role='combobox' tabindex='0' aria-haspopup='listbox' aria-expanded='false'
      aria-controls='list-{name}' data-for='{name}' {attributes}>…</div>
    <template id='options-{name}'><ul role='listbox' id='list-{name}'>{options}</ul></template>
    <input type='hidden' name='{name}'>"""


def text(name: str, attributes: str, kind: str) -> str:
    if kind == "textarea":
        return f"<textarea name='{name}' {attributes}></textarea>"
    return f"<input type='{kind}' name='{name}' {attributes}>"


def prefilled(name: str, attributes: str) -> str:
    return f"<input type='email' name='{name}' value='{escape('mine@work.example')}' {attributes}>"


SCRIPT = """
for (const box of document.querySelectorAll("[role=combobox]")) {
  const name = box.dataset.for;
  box.addEventListener("click", () => {
    const open = box.getAttribute("aria-expanded") === "true";
    box.setAttribute("aria-expanded", String(!open));
    if (open) return document.getElementById(`list-${name}`)?.remove();
    setTimeout(() => {
      box.after(document.getElementById(`options-${name}`).content.cloneNode(true));
      for (const option of document.querySelectorAll(`#list-${name} [role=option]`)) {
        option.addEventListener("click", () => {
          box.textContent = option.textContent;
          document.querySelector(`input[name='${name}']`).value = option.dataset.code;
          box.setAttribute("aria-expanded", "false");
          document.getElementById(`list-${name}`).remove();
        });
      }
    }, 20);
  });
}
// A framework that owns its controls takes back what it did not hear of.
for (const control of document.querySelectorAll("[data-owned]")) {
  let kept = control.value;
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
  Object.defineProperty(control, "value", {
    get: () => own.get.call(control),
    set(value) { kept = value; own.set.call(control, value); },
  });
  let tracked = kept;
  control.addEventListener("input", () => { tracked = own.get.call(control); });
  setInterval(() => { if (own.get.call(control) !== tracked) own.set.call(control, tracked); }, 10);
}
"""
