"""Chinese wordings of what registers tell of firms: names, seats, scopes, statuses, insolvency."""
