"""Which runs of a Chinese sentence are names, and where they begin and end."""
