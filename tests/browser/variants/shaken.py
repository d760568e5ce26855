"""A drawn form that shakes: while it is read and filled, its parts move, vanish and come anew."""

from dataclasses import dataclass
from random import Random

from tests.browser.variants.variant import Variant

#: Controls that nobody may write into, each for a reason that it carries with itself wherever it goes.
FORBIDDEN = [
    "type='hidden'",
    "type='email' disabled",
    "type='email' readonly",
    "type='password'",
    "type='email' value='mine@work.example'",
    "type='email' style='display:none'",
    "type='email' style='visibility:hidden'",
    "type='email' style='opacity:0'",
    "type='email' style='clip-path:inset(100%)'",
    "type='email' style='transform:scale(.01)'",
    "type='email' style='position:absolute;left:-9999px'",
]

#: Seeded, so that what was found is found again. `data-shaken` says that it is over.
SHAKE = """
let seed = SEED;
const chance = (most) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
};
const one = () => {
  const all = document.body.querySelectorAll("*:not(script):not([data-forbidden])");
  return all[chance(all.length)];
};
const WAYS = [
  (element) => element.remove(),
  (element) => one()?.append(element.cloneNode(true)),
  (element) => one()?.before(element),
  (element) => { element.hidden = !element.hidden; },
  (element) => element.replaceChildren(...[...element.childNodes].reverse()),
  (element) => element.setAttribute("aria-label", one()?.textContent ?? ""),
  (element) => element.setAttribute("role", ["form", "dialog", "combobox", "heading", ""][chance(5)]),
  (element) => { element.outerHTML = `<div>${element.innerHTML}</div>`; },
  (element) => { element.id = one()?.id ?? ""; },
  (element) => element.attachShadow?.({ mode: "open" }).append(document.createElement("slot")),
];
let left = TIMES;
const shaking = setInterval(() => {
  try { WAYS[chance(WAYS.length)](one()); } catch { /* the page's own trouble */ }
  left -= 1;
  if (left > 0) return;
  clearInterval(shaking);
  document.documentElement.dataset.shaken = "";
}, 10);
"""


@dataclass(frozen=True)
class Shaken:
    variant: Variant
    seed: int
    html: str

    def __repr__(self) -> str:
        return f"seed {self.seed}: {self.variant}"


def shaken(variant: Variant, seed: int, times: int) -> Shaken:
    chance = Random(seed)
    controls = "".join(
        f"<label>Email address<input name='x{place}' data-forbidden {attributes}></label>"
        for place, attributes in enumerate(chance.sample(FORBIDDEN, 4))
    )
    script = SHAKE.replace("SEED", str(seed)).replace("TIMES", str(times))
    html = variant.html.replace("<button type='submit'", f"{controls}<button type='submit'", 1)
    return Shaken(variant, seed, html.replace("</body>", f"<script>{script}</script></body>"))
