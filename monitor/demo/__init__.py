"""The replay site: the story as a day of papers."""
