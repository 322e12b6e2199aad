"""A raw text made readable: normal form, language, sentences, and what is no part of its story."""
