"""Faster regexes: compiled only on first use, tried only where they can match."""
