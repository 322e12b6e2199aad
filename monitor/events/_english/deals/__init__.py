"""English wordings of purchases, sales, mergers and bids."""
