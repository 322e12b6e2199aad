"""Events of forms, whose labelled lines and headings tell them without sentences."""
