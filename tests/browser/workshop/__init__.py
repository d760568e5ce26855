"""What a maintainer does with a browser, tried on the replica of Meta's pages."""
