"""How kinds finish what English sentences tell: whose office, whose share, who works with whom."""
