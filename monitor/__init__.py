"""Watches companies in news and registries, and tells each event once, with its evidence."""

__version__ = "0.1.0"
