"""What needs a real browser: the shipped extension looking at real pages, for a maintainer."""
