"""Watches companies in news and registries, and tells each event once, with its evidence."""

from importlib.metadata import version

__version__ = version("company-monitor")
