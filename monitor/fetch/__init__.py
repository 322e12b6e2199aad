"""Polite, conditional looking."""
