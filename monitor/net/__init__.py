"""The one door to the network, for pages and for receivers."""

from monitor.net.client import Answer, Network
from monitor.net.dns import Resolver
from monitor.net.smtp import MailServer

__all__ = ["Answer", "MailServer", "Network", "Resolver"]
