"""Chinese wordings of registered capital that rises or falls."""
