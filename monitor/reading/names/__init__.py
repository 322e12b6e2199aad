"""Mentions in a text, and their coreference."""
