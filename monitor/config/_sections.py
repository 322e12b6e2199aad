"""The keys of the small sections: network, web, quiet, history, reading, ownership, logging."""

from datetime import time, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Literal

from pydantic import model_validator

from monitor.config import _urls
from monitor.config._section import Section, Surroundings, needed, optional
from monitor.config._values import (
    AnyText,
    Cidr,
    Duration,
    Flag,
    Probability,
    Share,
    Size,
    TimeOfDay,
    Written,
    choice,
    count_of,
    duration_from,
    text,
    wrong,
)

_TEXT = {"type": ["string", "null"]}


def _readable(value: object, around: Surroundings) -> Path:
    path = Path(around.folder, text(value))
    if not path.is_file():
        raise wrong(f"there is no file {path}; expected a PEM file with certificates")
    return path


class NetworkSettings(Section):
    """How the program behaves on the network."""

    contact: AnyText = optional(
        "", "Who runs this: an address or page that goes into the User-Agent."
    )
    allow: tuple[Cidr, ...] = optional(
        (), "Networks beyond the public internet that may be reached."
    )
    ports: tuple[Annotated[int, count_of(1, 65_535)], ...] = optional(
        (80, 443), "Ports that addresses may name.", shown=[80, 443]
    )
    allow_http: Flag = optional(False, "Lets webhooks go without TLS. Pages may be http anyway.")
    robots: Flag = optional(True, "Obeys robots.txt.")
    concurrency: Annotated[int, count_of(1, 1_000)] = optional(64, "Requests at one time, in all.")
    per_host: Annotated[int, count_of(1, 100)] = optional(1, "Requests at one time to one host.")
    host_pause: Duration = optional(
        timedelta(seconds=1), "Pause between two to one host.", shown="1s"
    )
    timeout: Annotated[timedelta, duration_from(1)] = optional(
        timedelta(seconds=30), "All the time that one request may take.", shown="30s"
    )
    max_size: Size = optional(10_000_000, "Largest answer, unpacked.", shown="10MB")
    proxy: Annotated[str | None, Written(_urls.proxy, _TEXT)] = optional(
        None, "An http or https proxy for everything; proxies of the environment are not used."
    )
    ca_file: Annotated[Path | None, Written(_readable, _TEXT, situated=True)] = optional(
        None, "A PEM file with certificates to trust beside the usual ones."
    )


_ANYWHERE = {"0.0.0.0": "127.0.0.1", "[::]": "[::1]"}  # noqa: S104 - told, not bound


def _public(value: object) -> str:
    return _urls.web(value, range(1, 65_536)).rstrip("/")


class WebSettings(Section):
    """The dashboard and its API."""

    listen: Annotated[str, Written(_urls.listen, {"type": "string"})] = optional(
        "127.0.0.1:8080", "host:port where the dashboard answers."
    )
    token: Annotated[str | None, Written(text, _TEXT)] = optional(
        None, "What opens the dashboard. Beyond loopback one is made where none is given."
    )
    public_url: Annotated[str | None, Written(_public, _TEXT)] = optional(
        None, "How people reach the dashboard: links in alerts start with it."
    )

    @property
    def base(self) -> str | None:
        """What links to the dashboard start with; None while a port of 0 is not bound."""
        return self.public_url or self.here

    @property
    def here(self) -> str | None:
        """The dashboard's address on this machine."""
        host, _, port = self.listen.rpartition(":")
        if port == "0":
            return None
        return f"http://{_ANYWHERE.get(host, host)}:{port}"


class Quiet(Section):
    """Hours in which alerts are held back, not lost. May cross midnight."""

    start: Annotated[time, TimeOfDay] = needed("From this time of day …", alias="from")
    end: Annotated[time, TimeOfDay] = needed("… until this one.", alias="to")

    @model_validator(mode="after")
    def _lasts(self) -> "Quiet":
        if self.start == self.end:
            raise wrong("`from` and `to` are one time of day: nothing would be held back")
        return self


class HistorySettings(Section):
    """How far back to tell, and how long to keep."""

    max_age: Duration = optional(
        timedelta(days=30), "Articles older than this when read are stored, not told.", shown="30d"
    )
    max_event_age: Duration = optional(
        timedelta(days=1095),
        "What happened longer ago than this before a text tells it is stored, not told.",
        shown="1095d",
    )
    backfill: Duration = optional(
        timedelta(0), "A first look tells what is younger than this.", shown="0d"
    )
    keep_texts: Duration = optional(timedelta(days=365), "How long texts are kept.", shown="365d")
    keep_pages: Duration = optional(timedelta(days=30), "How long pages are kept.", shown="30d")


class ReadingSettings(Section):
    """How sure the reader must be."""

    tagger: Annotated[Literal["auto", "off"], choice("auto", "off")] = optional(
        "auto", "The tagger of Chinese names, where its weights are there."
    )
    alert: Probability = optional(0.80, "From this confidence on an event is told.")
    review: Probability = optional(0.55, "From this confidence on an event is stored for review.")


class OwnershipSettings(Section):
    """What counts in answers about ownership."""

    beneficial_threshold: Annotated[Fraction, Share] = optional(
        Fraction(1, 4), "Beneficial owners have more than this.", shown="25%"
    )


class LoggingSettings(Section):
    """What is logged, to standard error."""

    level: Annotated[
        Literal["debug", "info", "warning", "error"], choice("debug", "info", "warning", "error")
    ] = optional("info", "The least that is logged.")
    format: Annotated[Literal["json", "console", "auto"], choice("json", "console", "auto")] = (
        optional("json", "json, console (for eyes), or auto: console on a terminal.")
    )
