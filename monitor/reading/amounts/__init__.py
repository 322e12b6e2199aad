"""Reads amounts: money, shares of firms, prices."""
