"""The whole program on this machine: the daemon reads papers on loopback as a story unfolds."""

from monitor.demo.play import Serve, run_demo

__all__ = ["Serve", "run_demo"]
