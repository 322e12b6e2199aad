"""What a pattern is, where it is tried, and what it makes: a candidate."""
