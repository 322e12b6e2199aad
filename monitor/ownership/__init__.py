"""Who owns and controls whom: statements of holdings, the graph they make, what follows from it."""
