"""Health and metrics over HTTP."""

from monitor.web.app import build

__all__ = ["build"]
