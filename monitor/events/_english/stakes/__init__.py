"""English wordings of stakes that grow, shrink or pass on."""
