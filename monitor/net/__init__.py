"""The one door to the network, for pages and for receivers: `client.Network` opens it."""
