"""A second field for the address, where the page shows none: only its scripts would read it."""

from tests.browser.hostile.attack import Attack
from tests.browser.hostile.claims import only_filled
from tests.browser.hostile.pages import BAIT, REASON, objection

#: How an ancestor hides what is in it.
STYLES = {
    "opacity of an ancestor": "opacity:.05",
    "filter to nothing": "filter:opacity(0)",
    "filter to black": "filter:brightness(0)",
    "mask": "mask-image:linear-gradient(transparent,transparent)",
    "clip-path to a point": "clip-path:circle(0)",
    "clip by rectangle": "position:absolute;clip:rect(0,0,0,0)",
    "scaled away": "transform:scale(.01)",
    "turned on its edge": "transform:rotateY(90deg)",
    "zoomed away": "zoom:.01",
    "moved off by transform": "transform:translateX(-9999px)",
    "fixed outside the window": "position:fixed;top:-500px",
    "left of the page": "position:absolute;left:-9999px",
    "one pixel": "width:1px;height:1px;overflow:hidden",
    "no height": "height:0;overflow:hidden",
    "clipped overflow": "height:30px;overflow:clip;padding-top:400px;box-sizing:border-box",
    "skipped content": "content-visibility:hidden",
    "collapsed": "visibility:collapse",
    "behind the page": "position:relative;z-index:-1",
}

#: The same by markup.
MARKUP = {
    "closed details": "<details><summary>More</summary>{}</details>",
    "hidden until found": "<div hidden=until-found>{}</div>",
    "closed dialog": "<dialog>{}</dialog>",
    "popover that is not shown": "<div popover>{}</div>",
    "template": "<template>{}</template>",
    "alternative to a picture": "<object data=data:,x width=300 height=60>{}</object>",
}

WHY = "a page reads what was filled in where nobody saw it"

ATTACKS = [
    *(
        Attack(
            name,
            WHY,
            objection(
                REASON,
                f"<div style='{style}'>{BAIT}</div>",
                style="body { background: #fff } form { background: #fff }",
            ),
            (only_filled("reason"),),
        )
        for name, style in STYLES.items()
    ),
    *(
        Attack(name, WHY, objection(REASON, markup.format(BAIT)), (only_filled("reason"),))
        for name, markup in MARKUP.items()
    ),
]
