"""Takes sentences apart: removes asides, finds later clauses that share a subject."""
