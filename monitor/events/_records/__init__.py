"""Derives events from two records of a register."""
