"""Who owns and controls whom: statements of holdings, the graph they form, and what follows."""
