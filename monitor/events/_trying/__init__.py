"""Tries patterns on a sentence and turns their matches into candidates."""
