"""Which company is meant, and whether two events are the same."""
