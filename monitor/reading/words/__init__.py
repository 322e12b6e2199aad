"""Words that part names from prose, as data."""
