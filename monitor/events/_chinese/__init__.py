"""Chinese patterns: a room per subject, and `word_order`, which finds the parties of a deal."""
