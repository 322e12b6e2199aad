"""Who is meant, and whether it is the same event."""
