"""The whole objection, walked in a real browser over the replica of Meta's pages."""
