"""One text becomes annotated sentences, Chinese and English."""
