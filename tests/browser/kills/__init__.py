"""Nothing is lost: whatever is stopped, killed, damaged or taken away, and whenever."""
