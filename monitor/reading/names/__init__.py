"""Who is named in a text, and whom its words refer to."""
