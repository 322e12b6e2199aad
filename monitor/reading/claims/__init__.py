"""Who says a clause, and how sure it is."""
