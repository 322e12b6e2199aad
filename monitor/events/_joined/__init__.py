"""Joins the candidates of a document that tell the same event."""
