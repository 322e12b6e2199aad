"""Numbers with a meaning: money, shares of firms, prices."""
