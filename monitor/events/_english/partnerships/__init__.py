"""English wordings of firms that work together, or for each other."""
