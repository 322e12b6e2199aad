"""Which addresses may be dialled: the public internet, and what the operator allowed."""

import socket
import unicodedata
from collections.abc import Collection, Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from aiohttp.abc import AbstractResolver, ResolveResult

from monitor.errors import FetchError
from monitor.net.dns import Resolver

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_DEFAULT_PORTS = {"http": 80, "https": 443}

# IANA special-purpose registry for IPv4, without the few entries that are globally reachable.
# `ipaddress.is_global` is no substitute: it lets shared, multicast and translated ranges through.
_CLOSED_V4 = tuple(
    IPv4Network(text)
    for text in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # looks public; the host agent of Azure machines
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
# Only this block is allocated to the public; all other IPv6 is local, translated or reserved.
_PUBLIC_V6 = IPv6Network("2000::/3")
_CLOSED_V6 = tuple(
    IPv6Network(text)
    for text in (
        "2001::/23",  # protocol assignments: Teredo, benchmarking, ORCHID
        "2001:db8::/32",
        "2002::/16",  # 6to4 carries an IPv4 address inside
        "3fff::/20",
    )
)


class BlockedAddressError(OSError):
    """A dial refused before it was made; an OSError because connectors pass those on."""


class Guard:
    """The address policy of one process: `allow` opens networks, `ports` are the ports of URLs."""

    def __init__(
        self,
        *,
        resolver: Resolver,
        allow: Sequence[Network] = (),
        ports: Collection[int] = (80, 443),
        proxy: str | None = None,
    ) -> None:
        self._resolver = resolver
        self._allow = tuple(allow)
        self._ports = frozenset(ports)
        self._proxy = _host_and_port(proxy) if proxy else None
        self._proxy_addresses: set[str] = set()

    def check_url(self, url: str) -> None:
        """Refuse a URL by its spelling: odd host, closed address, forbidden port.

        Raises FetchError of kind "scheme" or "blocked_address". No name is looked up here.
        """
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError as error:
            raise FetchError(f"not a URL: {error}", kind="scheme") from error
        if parts.scheme not in _DEFAULT_PORTS:
            raise FetchError(f"{parts.scheme}: only http and https are dialled", kind="scheme")
        if not host:
            raise FetchError("the URL names no host", kind="scheme")
        self._check_port(host, port or _DEFAULT_PORTS[parts.scheme])
        try:
            self.check_host(host)
        except BlockedAddressError as blocked:
            raise FetchError(str(blocked), kind="blocked_address") from blocked

    def _check_port(self, host: str, port: int) -> None:
        if port not in self._ports:
            message = f"{host}: port {port} is not in network.ports"
            raise FetchError(message, kind="blocked_address")

    def check_host(self, host: str) -> None:
        """Refuse a host that is a closed address or an unusual spelling of an address."""
        if unicodedata.normalize("NFKC", host).lower() != host.lower() or host.endswith("."):
            raise BlockedAddressError(f"{host!r} is an odd spelling of a host, refused")
        address = _literal(host)
        if address is None and _ends_in_a_number(host):
            raise BlockedAddressError(f"{host!r} is an odd spelling of an address, refused")
        if address is not None:
            self.check_address(host, address)

    def check_address(self, host: str, address: Address) -> None:
        """Raise BlockedAddressError unless the address is public or allowed."""
        if self._is_open(address):
            return
        shown = host if host == str(address) else f"{host} ({address})"
        raise BlockedAddressError(f"{shown} is not a public address; see network.allow")

    def _is_open(self, address: Address) -> bool:
        plain = getattr(address, "ipv4_mapped", None) or address
        if any(plain in network for network in self._allow if network.version == plain.version):
            return True
        return plain is address and is_public(address)

    async def resolve(self, host: str) -> list[str]:
        """The addresses of a host. One closed address among them refuses them all. Raises
        BlockedAddressError, or OSError if the name cannot be resolved."""
        self.check_host(host)
        literal = _literal(host)
        answers = [str(literal)] if literal else await self._resolver(host)
        if not answers:
            raise socket.gaierror(socket.EAI_NONAME, f"{host} has no address")
        for answer in answers:
            self.check_address(host, ip_address(answer))
        return list(answers)

    async def resolve_for_connector(self, host: str, port: int) -> list[str]:
        """As `resolve`, but the configured proxy may have any address."""
        if (host, port) != self._proxy:
            return await self.resolve(host)
        answers = list(await self._resolver(host))
        self._proxy_addresses.update(answers)
        return answers

    def socket_factory(
        self, target: tuple[int, int, int, str, tuple[object, ...]]
    ) -> socket.socket:
        """Create the socket for one dial, or refuse: every address passes here, even literal
        ones."""
        family, kind, protocol, _, sockaddr = target
        host, port = str(sockaddr[0]), sockaddr[1]
        if not self._is_proxy(host, port):
            self.check_address(host, ip_address(host))
            if port not in self._ports:
                raise BlockedAddressError(f"{host}: port {port} is not in network.ports")
        return socket.socket(family, kind, protocol)

    def _is_proxy(self, host: str, port: object) -> bool:
        if self._proxy is None or port != self._proxy[1]:
            return False
        return host == self._proxy[0] or host in self._proxy_addresses


class GuardedResolver(AbstractResolver):
    """The guard in the form that aiohttp's connector expects."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        answers = await self._guard.resolve_for_connector(host, port)
        return [
            ResolveResult(
                hostname=host,
                host=answer,
                port=port,
                family=family_of(answer),
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
            )
            for answer in answers
            if family in (socket.AF_UNSPEC, family_of(answer))
        ]

    async def close(self) -> None:
        """Nothing is held open."""


def is_public(address: Address) -> bool:
    """Whether an address belongs to the public internet, by our table, not by `ipaddress`."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _CLOSED_V4)
    return address in _PUBLIC_V6 and not any(address in network for network in _CLOSED_V6)


def family_of(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def _literal(host: str) -> Address | None:
    try:
        return ip_address(host.removeprefix("[").removesuffix("]"))
    except ValueError:
        return None


def _ends_in_a_number(host: str) -> bool:
    """The WHATWG rule for hosts that resolvers read as IPv4 addresses: 127.1, 0x7f000001, 0."""
    last = host.rpartition(".")[2].lower()
    if last.isdigit():
        return True
    return last.startswith("0x") and all(sign in "0123456789abcdef" for sign in last[2:])


def _host_and_port(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or _DEFAULT_PORTS.get(parts.scheme, 80)
