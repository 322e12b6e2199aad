"""Sentences in which names and values are one character each, and what is tried on them."""
