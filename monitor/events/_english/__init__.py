"""The English wordings: one file per kind of event, named as the kind is."""
