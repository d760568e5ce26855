"""Pages that nobody wrote: forms drawn at random from the catalogue's evidence and many shapes."""
