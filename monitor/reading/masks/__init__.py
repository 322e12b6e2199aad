"""Masked sentences, in which each name and value is one character, and patterns for them."""
