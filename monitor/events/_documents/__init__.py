"""A text made ready for patterns: its sentences with their names, and who speaks in them."""
