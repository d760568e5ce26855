"""A page that changes what its own world is made of. Ours is another."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import at_most, only_filled, page_learns_nothing
from tests.browser.hostile.pages import BAIT, EMAIL, REASON, objection, page

HIDDEN = f"<div style='opacity:0'>{BAIT}</div>"

LIES = {
    "everything is visible": (
        "Element.prototype.checkVisibility = () => true;"
        "const real = getComputedStyle;"
        "window.getComputedStyle = (e) => new Proxy(real(e), { get: (s, k) => k === 'opacity' ? '1' : s[k] });"
        "document.elementsFromPoint = () => [document.querySelector('[name=bait]')]"
    ),
    "every text is an objection": "String.prototype.match = () => ['object']; RegExp.prototype.test = () => true",
    "arrays keep what they filter out": "Array.prototype.filter = function () { return this }; Array.prototype.some = () => true",
    "time stands still": "Date.now = () => 0; window.Date = class { getTime() { return 0 } }; performance.now = () => 0",
    "no timer ever rings": "window.setTimeout = () => 0; window.requestAnimationFrame = () => 0",
    "no observer ever sees": "window.MutationObserver = class { observe() {} disconnect() {} }",
    "getters that throw": (
        "for (const name of ['labels', 'form', 'innerText', 'offsetParent', 'maxLength'])"
        " Object.defineProperty(document.querySelector('[name=email]'), name, { get() { throw new Error(name) } })"
    ),
}

SPY = """window.loot = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, { ...options, mode: "open" }); window.loot.push(root.innerHTML); return root; };
for (const name of ["append", "appendChild", "setAttribute", "replaceChildren"]) {
  const own = Element.prototype[name] ?? Node.prototype[name];
  Element.prototype[name] = function (...all) { window.loot.push(String(all)); return own.apply(this, all); };
}
new MutationObserver((all) => { for (const { target, attributeName } of all)
  window.loot.push(attributeName && target.getAttribute(attributeName)); })
  .observe(document, { subtree: true, attributes: true, childList: true, characterData: true });
addEventListener("message", ({ data }) => window.loot.push(JSON.stringify(data)));
for (const kind of ["input", "change", "focus", "keydown", "paste"])
  document.addEventListener(kind, ({ target }) => window.loot.push(target.value ?? ""), true);"""

BUILT = """window.built = 0;
customElements.define("help-mark", class extends HTMLElement { constructor() { super(); window.built += 1; } });"""

ATTACKS = [
    *(
        Attack(
            name,
            "what is asked of the page is asked in a world that it cannot reach",
            objection(REASON, EMAIL, HIDDEN, script=script),
            (only_filled("reason", "email"),),
        )
        for name, script in LIES.items()
    ),
    Attack(
        "an element of its own in a label",
        "to read a label must not run the page's script in the middle of a look, as building a copy would",
        objection(
            REASON, EMAIL.replace("address ", "address <help-mark></help-mark>"), script=BUILT
        ),
        (only_filled("reason", "email"), at_most(1, "built")),
    ),
    Attack(
        "spy before the form",
        "a page that is no objection listens to everything that it can hear",
        page(
            "<h1>Contact us</h1><form>" + EMAIL + REASON + "<button>Send</button></form>",
            script=SPY,
        ),
        (only_filled(), page_learns_nothing),
    ),
    Attack(
        "spy on our layer",
        "the note and the marks tell nothing of the person",
        objection("<p><label>Country of residence <input name=c></label></p>", script=SPY),
        (page_learns_nothing,),
    ),
]
