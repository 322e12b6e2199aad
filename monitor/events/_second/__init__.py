"""Questions to a second reader (a language model), and the use of its answers."""
