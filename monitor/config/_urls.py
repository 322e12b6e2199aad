"""Which addresses are valid in the configuration: pages, receivers, mail servers, proxies."""

import re
from collections.abc import Collection, Iterator
from urllib.parse import SplitResult, urlsplit

from monitor.config._ids import KINDS
from monitor.config._section import Surroundings
from monitor.config._values import guess, shown, text, wrong

_DEFAULT_PORTS = {"http": 80, "https": 443, "smtp": 25, "smtps": 465}
_TEMPLATE = re.compile(r"\{([^{}]*)\}")
TEMPLATE_NAMES = ("name", "alias", "id", *(f"id.{kind}" for kind in KINDS))


def split(value: object) -> tuple[str, SplitResult]:
    """The text and its parts. Raises if it is not an address with a host."""
    url = text(value)
    if re.search(r"[\s\\<>\"]", url):
        raise wrong(f"expected an address without spaces, quotes or backslashes: {shown(url)}")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise wrong(f"{shown(value)} is not an address: its host or port is broken") from None
    if port == 0:
        raise wrong(f"{shown(value)} has port 0; expected a port from 1 to 65535")
    return url, parts


def web(value: object, ports: Collection[int]) -> str:
    """A page's address: http or https, on a port in `network.ports`."""
    url, parts = split(value)
    _want_scheme(value, parts, ("http", "https"))
    _want_host(value, parts)
    _want_port(parts, ports)
    if parts.username is not None or parts.password is not None:
        raise wrong(
            "a user and password do not belong into the address: use auth: {user, password}"
        )
    return url


def page(value: object, around: Surroundings) -> str:
    """A page's address, which may contain {name}, {alias} or {id.lei} after its host."""
    url = web(value, around.ports)
    for message in _template_problems(url):
        raise wrong(message)
    return url


def receiver(value: object, around: Surroundings) -> str:
    """Where alerts are posted: https, or http if the network section allows it."""
    url = web(value, around.ports)
    if url.lower().startswith("http:") and not around.allow_http:
        raise wrong("expected https://; http:// needs network: {allow_http: true}")
    return url


def mail(value: object) -> str:
    """smtps:// (TLS at once), smtp:// (STARTTLS), or explicitly smtp://…?tls=none."""
    url, parts = split(value)
    _want_scheme(value, parts, ("smtps", "smtp"))
    _want_host(value, parts)
    if parts.path.strip("/") or parts.fragment:
        raise wrong(f"expected smtps://user:password@host:port without a path: {shown(value)}")
    if parts.query not in ("", "tls=none", "tls=starttls"):
        raise wrong("the only option of a mail server's address is ?tls=none")
    if parts.query and parts.scheme == "smtps":
        raise wrong("smtps:// always has TLS; ?tls= goes with smtp://")
    return url


def proxy(value: object) -> str:
    url, parts = split(value)
    _want_scheme(value, parts, ("http", "https"))
    _want_host(value, parts)
    return url


def database(value: object) -> str:
    url, parts = split(value)
    _want_scheme(value, parts, ("sqlite", "postgresql"))
    if parts.scheme == "sqlite" and not (url.startswith("sqlite:///") and len(url) > 10):
        raise wrong("expected sqlite:///data/monitor.db (a fourth slash makes the path absolute)")
    return url


def listen(value: object) -> str:
    """host:port of the dashboard; IPv6 in square brackets."""
    address = text(value)
    match = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):(\d{1,5})", address)
    if match is None or int(match[2]) > 65_535:
        raise wrong(f"expected host:port such as 127.0.0.1:8080, not {shown(value)}")
    return address


def _want_scheme(value: object, parts: SplitResult, schemes: tuple[str, ...]) -> None:
    if parts.scheme not in schemes:
        wanted = " or ".join(f"{scheme}://" for scheme in schemes)
        raise wrong(f"expected an address that starts with {wanted}, not {shown(value)}")


def _want_host(value: object, parts: SplitResult) -> None:
    if not parts.hostname or "{" in parts.netloc or "%" in (parts.hostname or ""):
        raise wrong(f"{shown(value)} has no plain host name")


def _want_port(parts: SplitResult, ports: Collection[int]) -> None:
    port = parts.port or _DEFAULT_PORTS[parts.scheme]
    if port not in ports:
        allowed = ", ".join(map(str, sorted(ports)))
        raise wrong(
            f"port {port} is not allowed: put it into network: {{ports: [{allowed}, {port}]}}"
        )


def _template_problems(url: str) -> Iterator[str]:
    for match in _TEMPLATE.finditer(url):
        if match[1] not in TEMPLATE_NAMES:
            near = guess(match[1], TEMPLATE_NAMES)
            known = "{name}, {alias}, {id} and {id.lei} (or another kind of id)"
            yield f"{{{match[1]}}} is not known; an address takes {known}{near}"
    if re.search(r"[{}]", _TEMPLATE.sub("", url)):
        yield "a single brace; a brace that is part of the address is written %7B or %7D"
