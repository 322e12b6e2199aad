"""Sentences taken apart: asides, and later clauses that share a subject."""
