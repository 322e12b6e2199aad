"""English wordings of what else registers tell: names, seats, scopes, statuses, insolvency."""
