"""Chinese wordings of who holds, owns or controls whom."""
