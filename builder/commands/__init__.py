"""What the command line can do, by topic."""
