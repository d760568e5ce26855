"""What the extension shows to others, by `docs/contract.md`: marks on Meta's pages, and the badge."""

RINGED = '[data-right-to-object="link"]'
FILLED = '[data-right-to-object="filled"]'

#: The badge of one objection in each state.
BADGES = {
    "opened": "…",
    "filled": "…",
    "sent": "…",
    "code": "@",
    "confirmed": "✓",
    "refused": "!",
    "unavailable": "!",
}
