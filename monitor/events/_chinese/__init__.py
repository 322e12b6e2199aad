"""Chinese patterns, and helpers for what needs more than a pattern."""
