"""Patterns, the places where they are tried, and the candidates that they give."""
