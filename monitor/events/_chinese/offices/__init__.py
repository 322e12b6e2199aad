"""Chinese wordings of who takes, leaves or passes on an office."""
