"""The tables. Private to the store: rows never leave it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, Table, UniqueConstraint
from sqlmodel import Field

from monitor.store import _knowledge as _knowledge  # noqa: PLC0414 - its tables enter the catalogue
from monitor.store._row import METADATA as METADATA  # noqa: PLC0414 - migrations compare with it
from monitor.store._row import Row
from monitor.store._types import CleanText, Document, Moment, Packed

# --- sources -------------------------------------------------------------------


class SourceRow(Row, table=True):
    """`version` fences looks; `checked` reveals a clock that was set back."""

    __tablename__ = "source"
    __table_args__ = (Index("ix_source_due", "enabled", "next_check"),)

    id: str = Field(primary_key=True, sa_type=CleanText)
    type: str = Field(sa_type=CleanText)
    url: str = Field(sa_type=CleanText)
    host: str = Field(sa_type=CleanText)
    config_hash: str = Field(sa_type=CleanText)
    enabled: bool
    every: float  # seconds
    version: int
    next_check: datetime = Field(sa_type=Moment)
    checked: datetime | None = Field(sa_type=Moment)
    leased_until: datetime | None = Field(sa_type=Moment)
    lease_owner: str | None = Field(sa_type=CleanText)
    baseline_done: bool
    failures: int
    failing_since: datetime | None = Field(sa_type=Moment)
    health: str = Field(sa_type=CleanText)  # ok | degraded
    last_ok: datetime | None = Field(sa_type=Moment)
    last_error: str | None = Field(sa_type=CleanText)
    error_kind: str | None = Field(sa_type=CleanText)
    silent_since: datetime | None = Field(sa_type=Moment)  # it answers, but gives nothing new
    silence: str | None = Field(sa_type=CleanText)  # the same in words
    cursor: Any = Field(sa_type=Document, nullable=True)
    progress: Any = Field(sa_type=Document, nullable=True)  # of an unfinished look
    restored: bool  # restored from a backup: what its next look brings may have been told before


class ItemRow(Row, table=True):
    """A tombstone: this entry of this source was dealt with. Never deleted."""

    __tablename__ = "item"
    __table_args__ = ({"sqlite_with_rowid": False},)  # sorted by source, and no second copy of keys

    source_id: str = Field(primary_key=True, sa_type=CleanText, foreign_key="source.id")
    key: str = Field(primary_key=True, sa_type=CleanText)
    state: str = Field(sa_type=CleanText)  # seen | read | error
    first_seen: datetime = Field(sa_type=Moment)


class ValidatorRow(Row, table=True):
    __tablename__ = "validator"

    source_id: str = Field(primary_key=True, sa_type=CleanText, foreign_key="source.id")
    key: str = Field(primary_key=True, sa_type=CleanText)  # the URL, shortened where it is long
    url: str = Field(sa_type=CleanText)
    etag: str | None = Field(sa_type=CleanText)
    last_modified: str | None = Field(sa_type=CleanText)
    body_hash: str | None = Field(sa_type=CleanText)


class QuotaRow(Row, table=True):
    """One request at a register with a limit: when it was, or will be, made."""

    __tablename__ = "quota"
    __table_args__ = (Index("ix_quota_home", "home", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    home: str = Field(sa_type=CleanText)
    at: datetime = Field(sa_type=Moment)


class NameSearchRow(Row, table=True):
    """A register's answer about a watched name without its number there: to be confirmed."""

    __tablename__ = "name_search"

    source_id: str = Field(primary_key=True, sa_type=CleanText)
    watch: str = Field(primary_key=True, sa_type=CleanText)
    asked: datetime = Field(sa_type=Moment)
    matches: Any = Field(sa_type=Document)


class KeptTextRow(Row, table=True):
    """A text that was read, stored once for all copies, and the page it came from."""

    __tablename__ = "kept_text"

    id: str = Field(primary_key=True, sa_type=CleanText)
    source: str = Field(sa_type=CleanText)
    url: str = Field(sa_type=CleanText)
    title: str = Field(sa_type=CleanText)
    published: datetime | None = Field(sa_type=Moment)
    fetched: datetime = Field(sa_type=Moment, index=True)
    hash: str = Field(sa_type=CleanText, unique=True)
    headers: Any = Field(sa_type=Document)
    text: str = Field(sa_type=Packed)
    page: str | None = Field(sa_type=Packed)


# --- the outbox -------------------------------------------------------------------


class DeliveryRow(Row, table=True):
    """One alert owed to one channel. `about`: the event's id, or whatever else it is about."""

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("about", "version", "channel"),
        Index("ix_delivery_due", "channel", "state", "due"),
        Index("ix_delivery_leased", "channel", "state", "leased_until"),
        Index("ix_delivery_state", "state", "updated"),
    )

    id: str = Field(primary_key=True, sa_type=CleanText)
    about: str = Field(sa_type=CleanText)
    version: int
    channel: str = Field(sa_type=CleanText)
    kind: str = Field(sa_type=CleanText)
    payload: Any = Field(sa_type=Document)
    state: str = Field(sa_type=CleanText)  # pending | held | merged | done | dead | cancelled
    attempt: int
    due: datetime = Field(sa_type=Moment)
    leased_until: datetime | None = Field(sa_type=Moment)
    lease_owner: str | None = Field(sa_type=CleanText)
    digest: str | None = Field(sa_type=CleanText, index=True)
    created: datetime = Field(sa_type=Moment)
    updated: datetime = Field(sa_type=Moment)
    last_status: int | None
    last_error: str | None = Field(sa_type=CleanText)


class AttemptRow(Row, table=True):
    """One attempt. Without an `outcome` its process died before storing the answer."""

    __tablename__ = "attempt"

    id: int | None = Field(default=None, primary_key=True)
    delivery_id: str = Field(sa_type=CleanText, foreign_key="delivery.id", index=True)
    n: int
    started: datetime = Field(sa_type=Moment, index=True)
    finished: datetime | None = Field(sa_type=Moment)
    outcome: str | None = Field(sa_type=CleanText)  # done | retry | dead | released
    status: int | None
    error: str | None = Field(sa_type=CleanText)


class ChannelRow(Row, table=True):
    """A channel's health. `probe_after`: until then a broken channel is left alone."""

    __tablename__ = "channel"

    name: str = Field(primary_key=True, sa_type=CleanText)
    failures: int
    failing_since: datetime | None = Field(sa_type=Moment)
    probe_after: datetime | None = Field(sa_type=Moment)
    last_ok: datetime | None = Field(sa_type=Moment)
    last_error: str | None = Field(sa_type=CleanText)
    gone: bool


class SecondAnswerRow(Row, table=True):
    __tablename__ = "second_answer"

    key: str = Field(primary_key=True, sa_type=CleanText)  # a hash of prompt, text and model
    answer: str = Field(sa_type=CleanText)
    at: datetime = Field(sa_type=Moment, index=True)


class SecondDayRow(Row, table=True):
    """How many questions the second reader was asked on a day."""

    __tablename__ = "second_day"

    day: date = Field(primary_key=True)
    asked: int


class SettingRow(Row, table=True):
    __tablename__ = "setting"

    key: str = Field(primary_key=True, sa_type=CleanText)
    value: Any = Field(sa_type=Document, nullable=True)


def _table(name: str) -> Table:
    return METADATA.tables[name]


source = _table("source")
item = _table("item")
validator = _table("validator")
quota = _table("quota")
name_search = _table("name_search")
kept_text = _table("kept_text")
company = _table("company")
identifier = _table("identifier")
company_name = _table("company_name")
name_sound = _table("name_sound")
company_link = _table("company_link")
holding = _table("holding")
company_fact = _table("company_fact")
record = _table("record")
event = _table("event")
event_version = _table("event_version")
event_company = _table("event_company")
event_alias = _table("event_alias")
event_watch = _table("event_watch")
decision = _table("decision")
feedback = _table("feedback")
unsubscribed = _table("unsubscribed")
evidence = _table("evidence")
delivery = _table("delivery")
attempt = _table("attempt")
channel = _table("channel")
second_answer = _table("second_answer")
second_day = _table("second_day")
setting = _table("setting")
