"""From `extension/` to the tree that one browser is built from."""
