"""The whole way on this machine: the daemon reads papers on loopback while a story unfolds."""

from monitor.demo.play import Serve, run_demo

__all__ = ["Serve", "run_demo"]
