"""Prepares raw texts: normal form, language, sentences, and what is not part of the story."""
