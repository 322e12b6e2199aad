"""English patterns: a room per subject, a file per kind of event, and words that rooms share."""
