"""Chinese wordings that several kinds share or that need more than a pattern."""
