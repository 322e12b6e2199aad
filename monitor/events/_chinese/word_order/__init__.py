"""Finds the parties of a share deal by the order of a Chinese clause."""
