"""Regexes tried only where they can match, compiled only when they are tried."""
