"""English wordings of who holds, owns or backs whom."""
