"""Word lists that tell names from prose."""
