"""All SQL; values in, values out."""
