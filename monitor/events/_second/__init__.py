"""What a second reader is asked, and what becomes of its answers."""
