"""One file per kind of source; the file name is the `type` in config.yaml."""
