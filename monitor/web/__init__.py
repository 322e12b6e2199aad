"""The dashboard, its API and feed, health and metrics over HTTP."""

from monitor.web.app import build, close, first_link

__all__ = ["build", "close", "first_link"]
