"""Chinese wordings of purchases, sales, mergers and stakes."""
