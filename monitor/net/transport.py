"""The HTTP client behind all exchanges, and what it must never do by itself."""

import ssl
from functools import cache
from importlib.metadata import version
from pathlib import Path

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport

from monitor.config import NetworkSettings
from monitor.net.guard import Guard, GuardedResolver

_LONGEST_HEADER = 32_768


def open_transport(
    settings: NetworkSettings, guard: Guard, tls: ssl.SSLContext, *, connections: int
) -> httpx.AsyncBaseTransport:
    """One request in, one answer out, behind the guard: no redirects, cookies or unpacking.

    Used without httpx's client, which handles redirects its own way, keeps cookies and logs whole
    URLs. It has no timeout, as those are per read: bound each exchange with asyncio.timeout. Never
    have more than `connections` exchanges open: a task cancelled while waiting inside a pool can
    wedge it.
    """

    def session() -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            resolver=GuardedResolver(guard),
            socket_factory=guard.socket_factory,
            use_dns_cache=False,  # each connection is resolved and checked by itself
            ssl=tls,
            limit=connections,
        )
        return aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            max_field_size=_LONGEST_HEADER,
            trust_env=False,
        )

    proxy = httpx.Proxy(settings.proxy) if settings.proxy else None
    return AiohttpTransport(verify=tls, trust_env=False, client=session, proxy=proxy)


@cache  # loading the root certificates takes a tenth of a second
def tls_context(ca_file: Path | None) -> ssl.SSLContext:
    """One context for all connections: the shipped roots, the system's, and a private one."""
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    if ca_file:
        context.load_verify_locations(ca_file)
    return context


@cache  # looking up the version reads the metadata of all packages
def user_agent(contact: str) -> str:
    """The User-Agent: who we are, and how to reach us."""
    name = f"company-monitor/{version('company-monitor')}"
    return f"{name} (+{contact})" if contact else name
