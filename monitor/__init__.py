"""Watches companies in news and registries, and tells each event once, with its evidence."""
