"""Pages that want something of a person, and what must hold all the same."""
