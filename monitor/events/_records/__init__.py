"""What changed between two records of a register."""
