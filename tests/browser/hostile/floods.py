"""Pages that want our time: more of everything than any page has."""

from tests.browser.hostile.attack import Attack, looks
from tests.browser.hostile.claims import at_most, only_filled, only_marked
from tests.browser.hostile.pages import COUNTRY, EMAIL, REASON, objection, page
from tests.browser.hostile.scene import Scene
from tests.browser.objection_forms import INSTAGRAM

#: More than we come back, by far less than forever.
COMEBACKS = 60

FIGHT = """window.count = 0;
new MutationObserver((all) => { for (const { target, addedNodes, attributeName } of all) {
  if (attributeName === "data-right-to-object" && target.hasAttribute(attributeName)) {
    window.count += 1; target.removeAttribute(attributeName); }
  for (const node of addedNodes) if (node.parentNode === document.documentElement) {
    window.count += 1; node.remove(); }
} }).observe(document, { subtree: true, childList: true, attributes: true });"""


def stirs(scene: Scene) -> None:
    """Two hundred changes, each seen by itself: what fights back forever fights back each time."""
    scene.person.driver.execute_async_script(
        """const done = arguments[0]; let left = 200;
        (function stir() { document.body.className = `c${left}`;
          if (left-- > 0) setTimeout(stir, 10); else done(); })();"""
    )
    looks(scene)


LINK = "<a id=due href=https://help.instagram.com/contact/233964459562201>object</a>"

ATTACKS = [
    Attack(
        "note and marks taken away forever",
        "we give up quietly and the page keeps its processor",
        objection(EMAIL, REASON, script=FIGHT),
        (only_filled("email", "reason"), at_most(COMEBACKS, "count")),
        steps=(looks, stirs),
    ),
    Attack(
        "marks of links taken away forever",
        "the same on a privacy page",
        page(f"<p>You have the right to {LINK} to AI at Meta.</p>", script=FIGHT),
        (at_most(COMEBACKS, "count"),),
        address=INSTAGRAM.privacy_address,
        steps=(looks, stirs),
    ),
    Attack(
        "a hundred thousand elements",
        "looking costs what the page's own drawing costs, and ends",
        objection(
            EMAIL,
            REASON,
            after="<div id=many></div>",
            script="many.append(...Array.from({ length: 1e5 }, () => document.createElement('i')))",
        ),
        (only_filled("email", "reason"),),
    ),
    Attack(
        "two thousand boxes in each other",
        "each asks its parent whether it is drawn: nobody asks so far",
        objection(
            REASON,
            "<div id=deep></div>",
            script="let at = deep; for (let i = 0; i < 2e3; i += 1) { const d = document.createElement('div');"
            " d.style.display = 'contents'; at.append(d); at = d }"
            " at.innerHTML = `<label>Email address <input name=email type=email></label>`",
        ),
        (only_filled("reason", "email"),),
    ),
    Attack(
        "ten thousand options",
        "the one country is found among them",
        objection(
            COUNTRY,
            EMAIL,
            script="const list = document.querySelector('select');"
            "for (let i = 0; i < 1e4; i += 1) list.append(new Option(`Land ${i}`, `x${i}`))",
        ),
        (only_filled("country", "email"),),
    ),
    Attack(
        "a label of a million letters",
        "what is said there at length is still no question for an address",
        objection(
            REASON,
            "<p><label id=long>Email <input name=x></label></p>",
            script="long.firstChild.data = 'Link to your profile '.repeat(5e4)",
        ),
        (only_filled("reason"),),
    ),
    Attack(
        "an attribute of a million letters",
        "the same in an attribute",
        objection(
            REASON,
            "<p><input name=x></p>",
            script="document.querySelector('[name=x]').setAttribute('aria-label', 'Full name '.repeat(1e5))",
        ),
        (only_filled("reason"),),
    ),
    Attack(
        "a thousand links in redirects",
        "wrappers inside wrappers lead nowhere",
        page(
            "<p>AI at Meta: you can object.</p><div id=all></div>",
            script="let at = 'https://help.instagram.com/contact/233964459562201';"
            "for (let i = 0; i < 12; i += 1) at = `https://l.facebook.com/l.php?u=${encodeURIComponent(at)}`;"
            "for (let i = 0; i < 1000; i += 1) { const a = document.createElement('a'); a.href = at;"
            " a.textContent = 'object'; all.append(a) }",
        ),
        (only_marked(),),
        address=INSTAGRAM.privacy_address,
    ),
]
