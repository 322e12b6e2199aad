"""Tags Chinese words and names."""
