"""Prepares a text for the patterns: its sentences, the names in them, and their speakers."""
