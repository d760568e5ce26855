"""Pictures of every page and state, and whether they still show what the extension looks like."""
