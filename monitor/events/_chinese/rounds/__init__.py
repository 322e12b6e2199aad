"""Chinese wordings of rounds of financing and placements."""
