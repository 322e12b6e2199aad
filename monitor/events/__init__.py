"""One file per kind of event; the file name is the `type` of the event."""
