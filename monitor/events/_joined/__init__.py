"""How the candidates of a document become findings, one for each event."""
