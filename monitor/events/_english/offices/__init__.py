"""English wordings of who takes, leaves, holds or passes on an office."""
