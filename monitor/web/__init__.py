"""Health, metrics and the dashboard over HTTP."""
