"""English wordings of rounds of financing and other money put into firms."""
