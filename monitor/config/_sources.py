"""The keys of a source, and those that only some adapters take."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Annotated, Any

from pydantic import model_validator

from monitor import model
from monitor.config import _urls
from monitor.config._headers import CookieValue, HeaderName, HeaderValue
from monitor.config._section import Section, needed, optional
from monitor.config._values import (
    MaybeText,
    Slug,
    Text,
    Written,
    choice,
    count_of,
    duration_from,
    wrong,
    zone_name,
)
from monitor.config._words import NEWS_TYPES, PAGE_TYPES, SOURCE_TYPES

_OPTIONS = (
    "links", "next", "pages", "article", "fields", "ids", "key", "stream_key", "timezone",
    "discover",
)  # fmt: skip
_MEANT = dict.fromkeys(("rss", "atom", "rdf", "json"), "feed") | {"html": "page", "web": "page"}
_OFTEN, _SELDOM = timedelta(minutes=10), timedelta(hours=1)


class Auth(Section):
    """HTTP Basic authentication."""

    user: Text = needed("The user.")
    password: Text = needed("The password.")


class ArticleFields(Section):
    """Where an article's parts are, as CSS. Omitted parts are detected."""

    title: MaybeText = optional(None, "CSS of the title.")
    date: MaybeText = optional(None, "CSS of the date.")
    body: MaybeText = optional(None, "CSS of the text.")

    def given(self) -> dict[str, str]:
        return {part: css for part in ("title", "date", "body") if (css := getattr(self, part))}


class Discover(Section):
    """New companies to report. Any of name, owner, officer and address matches one; if field (sic)
    or place is given too, it must also be in one of those."""

    name: tuple[Text, ...] = optional((), "Parts of its name.")
    owner: tuple[Text, ...] = optional((), "Parts of the name of an owner.")
    officer: tuple[Text, ...] = optional((), "Parts of the name of an officer.")
    address: tuple[Text, ...] = optional((), "Parts of its address.")
    sic: tuple[Text, ...] = optional((), "Codes of its field of business, or their beginnings.")
    place: tuple[Text, ...] = optional((), "Where it has its seat.")

    def given(self) -> dict[str, list[str]]:
        chosen = {key: list(getattr(self, key)) for key in type(self).model_fields}
        return {key: values for key, values in chosen.items() if values}


class SourceEntry(Section):
    """One place to look at."""

    id: Slug = needed("What it is called: small letters, digits, hyphens.")
    type: Annotated[str, choice(*SOURCE_TYPES, meant=_MEANT)] = needed("What kind of place it is.")
    url: Annotated[
        str | None, Written(_urls.page, {"type": "string", "pattern": "^https?://"}, situated=True)
    ] = optional(None, "Its address; {name}, {alias}, {id.lei} make one request a watched name.")
    every: Annotated[timedelta | None, duration_from(10)] = optional(
        None, "How often to look; default: 10m for pages and feeds, 1h for registries."
    )
    links: MaybeText = optional(
        None, "page: CSS of the links to articles; left out: found by itself."
    )
    next: MaybeText = optional(None, "page: CSS of the link to the next page of the list.")
    pages: Annotated[int | None, count_of(1, 100)] = optional(
        None, "page: how many pages of the list."
    )
    article: ArticleFields | None = optional(None, "page: where an article's parts stand.")
    fields: Mapping[str, Text] | None = optional(
        None, "registry_page: field to CSS, label:… or JSONPath."
    )
    ids: tuple[Text, ...] | None = optional(
        None, "registry_page: the numbers for {id} in the address; default: the watchlist's."
    )
    discover: Discover | None = optional(None, "Registries: new companies to be told of.")
    timezone: Annotated[str | None, Written(zone_name, {"type": "string"})] = optional(
        None, "Zone of dates without one, where it differs from the whole file's."
    )
    headers: Mapping[HeaderName, HeaderValue] = optional({}, "More request headers.", shown={})
    cookies: Mapping[HeaderName, CookieValue] = optional({}, "Cookies to send.", shown={})
    auth: Auth | None = optional(None, "User and password, by HTTP Basic.")
    key: MaybeText = optional(None, "The registry's API key.")
    stream_key: MaybeText = optional(
        None, "companies_house: the key of its streams, which are listened to then."
    )

    @model_validator(mode="after")
    def _address(self) -> "SourceEntry":
        if self.type in PAGE_TYPES and self.url is None:
            raise wrong(f"`url` is missing: a source of type {self.type} needs an address")
        return self

    def source(self, zone: str | None = None) -> model.Source:
        """The value for the adapter. `zone` is for dates without one, unless it names its own."""
        usual = {"timezone": zone} if zone else {}
        often = _OFTEN if self.type in NEWS_TYPES else _SELDOM
        return model.Source(
            id=self.id,
            type=self.type,
            url=self.url or "",
            every=self.every or often,
            options=usual | self.options(),
            headers=dict(self.headers),
            cookies=dict(self.cookies),
            auth=(self.auth.user, self.auth.password) if self.auth else None,
        )

    def options(self) -> dict[str, Any]:
        """The keys that only some types take, as plain values."""
        given = {name: getattr(self, name) for name in _OPTIONS}
        if self.article is not None:
            given["article"] = self.article.given()
        if self.fields is not None:
            given["fields"] = dict(self.fields)
        if self.ids is not None:
            given["ids"] = list(self.ids)
        if self.discover is not None:
            given["discover"] = self.discover.given()
        return {name: value for name, value in given.items() if value is not None}


def misplaced(
    source: SourceEntry, options_of: Callable[[str], frozenset[str] | None]
) -> Iterator[tuple[str, str]]:
    """The keys of a source that its type does not take, each with a message."""
    taken = options_of(source.type)
    if taken is None:
        yield "type", f"not yet: sources of type `{source.type}` come in a later version"
        return
    for option in source.options():
        if option not in taken:
            known = ", ".join(sorted(taken)) or "none beside the common ones"
            yield option, f"a source of type {source.type} takes no `{option}`; it takes {known}"
