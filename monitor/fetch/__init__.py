"""Polite, conditional fetching."""

from monitor.fetch.look import Fetcher, Looked

__all__ = ["Fetcher", "Looked"]
