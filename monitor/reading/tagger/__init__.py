"""The tagger of Chinese words and names."""
