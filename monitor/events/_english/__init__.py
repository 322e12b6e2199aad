"""English patterns: a file per kind of event, named after the kind, and files that they share."""
