"""The tables of what is known: companies, holdings and events. `tables` re-exports them."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from monitor.store._row import Row
from monitor.store._types import CleanText, Document, Moment, Ratio

# --- companies -------------------------------------------------------------------


class CompanyRow(Row, table=True):
    __tablename__ = "company"

    id: str = Field(primary_key=True, sa_type=CleanText)
    name: str = Field(sa_type=CleanText)
    created: datetime = Field(sa_type=Moment)


class IdentifierRow(Row, table=True):
    __tablename__ = "identifier"

    scheme: str = Field(primary_key=True, sa_type=CleanText)
    value: str = Field(primary_key=True, sa_type=CleanText, index=True)
    company_id: str = Field(sa_type=CleanText, foreign_key="company.id", index=True)


class CompanyNameRow(Row, table=True):
    """`exact`, `core` and `latin` are look-up keys, as `resolve.names.keys` makes them."""

    __tablename__ = "company_name"

    id: int | None = Field(default=None, primary_key=True)
    company_id: str = Field(sa_type=CleanText, foreign_key="company.id", index=True)
    name: str = Field(sa_type=CleanText)
    kind: str = Field(sa_type=CleanText)  # name | alias | former | other-script
    exact: str = Field(sa_type=CleanText, index=True)
    core: str = Field(sa_type=CleanText, index=True)
    latin: str = Field(sa_type=CleanText, index=True)
    valid_from: date | None
    valid_to: date | None
    known_from: datetime = Field(sa_type=Moment)
    known_to: datetime | None = Field(sa_type=Moment)
    source: str = Field(sa_type=CleanText)


class NameSoundRow(Row, table=True):
    """Another `latin` key of names with this usual one: characters that can be read otherwise."""

    __tablename__ = "name_sound"
    __table_args__ = ({"sqlite_with_rowid": False},)

    sound: str = Field(primary_key=True, sa_type=CleanText)
    latin: str = Field(primary_key=True, sa_type=CleanText)


class CompanyLinkRow(Row, table=True):
    """Two companies that may be the same; never a merge."""

    __tablename__ = "company_link"

    one: str = Field(primary_key=True, sa_type=CleanText, foreign_key="company.id")
    other: str = Field(primary_key=True, sa_type=CleanText, foreign_key="company.id")
    reason: str = Field(sa_type=CleanText)
    known_from: datetime = Field(sa_type=Moment)


class HoldingRow(Row, table=True):
    """One statement. `holder` and `target` are company ids, or names where unresolved."""

    __tablename__ = "holding"

    id: int | None = Field(default=None, primary_key=True)
    holder: str = Field(sa_type=CleanText, index=True)
    target: str = Field(sa_type=CleanText, index=True)
    low: Any = Field(sa_type=Ratio)  # a Fraction
    high: Any = Field(sa_type=Ratio)
    kind: str = Field(sa_type=CleanText)
    control: str | None = Field(sa_type=CleanText)
    concert: str = Field(default="", sa_type=CleanText)
    origin: str = Field(default="", sa_type=CleanText)
    valid_from: date | None
    valid_to: date | None
    known_from: datetime = Field(sa_type=Moment)
    known_to: datetime | None = Field(sa_type=Moment)
    source: str = Field(sa_type=CleanText)
    url: str = Field(sa_type=CleanText)
    quote: str = Field(sa_type=CleanText)


class CompanyFactRow(Row, table=True):
    __tablename__ = "company_fact"

    id: int | None = Field(default=None, primary_key=True)
    company_id: str = Field(sa_type=CleanText, foreign_key="company.id", index=True)
    kind: str = Field(sa_type=CleanText)
    value: Any = Field(sa_type=Document, nullable=True)
    valid_from: date | None
    valid_to: date | None
    known_from: datetime = Field(sa_type=Moment)
    known_to: datetime | None = Field(sa_type=Moment)
    source: str = Field(sa_type=CleanText)
    origin: str = Field(default="", sa_type=CleanText)
    url: str = Field(sa_type=CleanText)
    quote: str = Field(sa_type=CleanText)


class RecordRow(Row, table=True):
    """A register's record over a period; the current one has no `known_to`. `seen`: last
    confirmed."""

    __tablename__ = "record"
    __table_args__ = (Index("ix_record_current", "source_id", "key", "known_to"),)

    id: int | None = Field(default=None, primary_key=True)
    source_id: str = Field(sa_type=CleanText, foreign_key="source.id")
    key: str = Field(sa_type=CleanText)
    company_id: str | None = Field(sa_type=CleanText, index=True)
    content: Any = Field(sa_type=Document)
    known_from: datetime = Field(sa_type=Moment)
    known_to: datetime | None = Field(sa_type=Moment)
    seen: datetime = Field(sa_type=Moment)


# --- events -------------------------------------------------------------------


class EventRow(Row, table=True):
    """The event as it stands; earlier versions are in `event_version`."""

    __tablename__ = "event"
    __table_args__ = (
        Index("ix_event_type_updated", "type", "updated"),
        Index("ix_event_company_updated", "company_id", "updated"),
    )

    id: str = Field(primary_key=True, sa_type=CleanText)
    version: int
    type: str = Field(sa_type=CleanText)
    modality: str = Field(sa_type=CleanText)
    state: str = Field(sa_type=CleanText)
    company_id: str = Field(sa_type=CleanText)
    company: Any = Field(sa_type=Document)
    parties: Any = Field(sa_type=Document)
    facts: Any = Field(sa_type=Document)
    date: Any = Field(sa_type=Document, nullable=True)
    for_now: bool
    confidence: float
    first_seen: datetime = Field(sa_type=Moment)
    updated: datetime = Field(sa_type=Moment, index=True)
    changed: Any = Field(sa_type=Document)
    settled: bool


class EventVersionRow(Row, table=True):
    __tablename__ = "event_version"

    event_id: str = Field(primary_key=True, sa_type=CleanText)
    version: int = Field(primary_key=True)
    payload: Any = Field(sa_type=Document)
    made: datetime = Field(sa_type=Moment)


class EventCompanyRow(Row, table=True):
    """The companies an event names, for finding the same event again."""

    __tablename__ = "event_company"

    event_id: str = Field(primary_key=True, sa_type=CleanText, foreign_key="event.id")
    company_id: str = Field(primary_key=True, sa_type=CleanText, index=True)


class EventWatchRow(Row, table=True):
    """The watches an event concerns, how and how much; pages list and filter by this."""

    __tablename__ = "event_watch"

    event_id: str = Field(primary_key=True, sa_type=CleanText, foreign_key="event.id")
    watch: str = Field(primary_key=True, sa_type=CleanText, index=True)
    relation: str = Field(sa_type=CleanText)
    severity: str = Field(sa_type=CleanText)
    ambiguous: str = Field(sa_type=CleanText)  # why a person should look first; "" if certain
    hit: Any = Field(sa_type=Document)


class DecisionRow(Row, table=True):
    """A person's verdict on whether an event is about the firm that a watch means."""

    __tablename__ = "decision"

    event_id: str = Field(primary_key=True, sa_type=CleanText)
    watch: str = Field(primary_key=True, sa_type=CleanText, index=True)
    verdict: str = Field(sa_type=CleanText)  # ours | not_ours
    alias: str = Field(sa_type=CleanText)  # the watch's name that was found
    name: str = Field(sa_type=CleanText)  # the whole name in the text
    decided: datetime = Field(sa_type=Moment)


class EventAliasRow(Row, table=True):
    __tablename__ = "event_alias"

    alias: str = Field(primary_key=True, sa_type=CleanText)
    event_id: str = Field(sa_type=CleanText, foreign_key="event.id", index=True)


class EvidenceRow(Row, table=True):
    """One document's word for an event. An equal `text_hash` means copies of one text."""

    __tablename__ = "evidence"
    __table_args__ = (
        UniqueConstraint("event_id", "key"),
        Index("ix_evidence_source_event_id", "source", "event_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    event_id: str = Field(sa_type=CleanText, foreign_key="event.id")
    key: str = Field(sa_type=CleanText)  # of source, URL and rule
    source: str = Field(sa_type=CleanText)
    url: str = Field(sa_type=CleanText)
    title: str = Field(sa_type=CleanText)
    published: datetime | None = Field(sa_type=Moment)
    quotes: Any = Field(sa_type=Document)
    rule: str = Field(sa_type=CleanText)
    confidence: float
    attribution: Any = Field(sa_type=Document, nullable=True)
    lang: str = Field(sa_type=CleanText)
    extractor_version: str = Field(sa_type=CleanText)
    text_id: str | None = Field(sa_type=CleanText, index=True)


class FeedbackRow(Row, table=True):
    """What a receiver of alerts said about an event; the last verdict counts."""

    __tablename__ = "feedback"

    event_id: str = Field(primary_key=True, sa_type=CleanText)
    destination: str = Field(primary_key=True, sa_type=CleanText)
    verdict: str = Field(sa_type=CleanText)  # useful | not_useful | wrong_firm
    given: datetime = Field(sa_type=Moment, index=True)


class UnsubscribedRow(Row, table=True):
    """A receiver that unsubscribed from a channel."""

    __tablename__ = "unsubscribed"

    destination: str = Field(primary_key=True, sa_type=CleanText)
    at: datetime = Field(sa_type=Moment)
