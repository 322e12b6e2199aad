"""Who makes a statement, and how certain it is."""
