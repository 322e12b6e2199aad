"""Limits the network to loopback: other dials are refused and recorded, names are faked."""

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_real_getaddrinfo = socket.getaddrinfo
_watching: list["Dials"] = []


class Dials:
    """What one test dialled and looked up. `names` maps a host to its addresses, lookup by
    lookup."""

    def __init__(self) -> None:
        self.made: list[tuple[str, int]] = []
        self.strays: list[str] = []
        self.lookups: list[str] = []
        self._names: dict[str, list[list[str]]] = {}
        self._tolerated: set[str] = set()

    def name(self, host: str, *turns: list[str]) -> None:
        """Give `host` these addresses: the first list at the first lookup; the last one stays."""
        self._names[host] = list(turns)

    def tolerate(self, address: str) -> None:
        """Still refuse dials to this address, but do not fail the test for them."""
        self._tolerated.add(address)

    def check(self, address: Any) -> None:
        if not isinstance(address, tuple):  # a socket file
            return
        host, port = str(address[0]), int(address[1])
        self.made.append((host, port))
        if _is_loopback(host):
            return
        if host not in self._tolerated:
            self.strays.append(host)
        raise ConnectionRefusedError(f"tests do not dial {host}")

    def getaddrinfo(self, host: Any, port: Any, *rest: Any, **more: Any) -> Any:
        if host is None or _is_address(host):
            return _real_getaddrinfo(host, port, *rest, **more)
        self.lookups.append(host)
        kind = more.get("type") or socket.SOCK_STREAM
        return [
            (socket.AF_INET6 if ":" in found else socket.AF_INET, kind, 6, "", (found, port or 0))
            for found in self._addresses(str(host))
        ]

    def _addresses(self, host: str) -> list[str]:
        turns = self._names.get(host)
        if turns:
            return turns.pop(0) if len(turns) > 1 else turns[0]
        if host == "localhost" or host.endswith(".test"):
            return ["127.0.0.1"]
        raise socket.gaierror(socket.EAI_NONAME, f"{host} is not known in tests")


@contextmanager
def watched(dials: Dials) -> Iterator[None]:
    _watching.append(dials)
    try:
        yield
    finally:
        _watching.remove(dials)


def guard() -> None:
    """Permanently refuse dials beyond loopback in this process."""
    _watching.append(Dials())


def _look_at_addresses() -> None:
    """Check the addresses of every socket of this process. An audit hook would also run for a
    million other events."""
    for name, needed in (("connect", 1), ("connect_ex", 1), ("sendto", 2), ("sendmsg", 4)):
        setattr(socket.socket, name, _checked(getattr(socket.socket, name), needed))


def _checked(real: Any, needed: int) -> Any:
    def method(self: socket.socket, *args: Any) -> Any:
        if _watching and len(args) >= needed:  # the address is the last
            _watching[-1].check(args[-1])
        return real(self, *args)

    return method


_look_at_addresses()


def _is_loopback(host: str) -> bool:
    if not _is_address(host):
        return host == "localhost"
    address = ipaddress.ip_address(host)
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _is_address(host: object) -> bool:
    try:
        ipaddress.ip_address(str(host))
    except ValueError:
        return False
    return True
