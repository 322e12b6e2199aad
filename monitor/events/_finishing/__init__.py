"""Finishing steps for candidates of kinds: whose office, whose shares, who partners with whom."""
