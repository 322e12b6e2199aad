"""How patterns are tried on a sentence, and how what they match becomes candidates."""
