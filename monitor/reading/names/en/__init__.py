"""Which capitalised runs of an English text are names, and where they begin and end."""
