"""Fills a database with a year of invented events: a few firms in most of them, as in news."""

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from monitor.deliver import payload
from monitor.model import Company, Event, EventParty, Evidence, News, Quote, WatchHit
from monitor.store import Session, Store, concerns, outbox
from monitor.store import events as stored
from monitor.store import texts as kept
from monitor.store._sql import chunks, insert_new
from monitor.store.companies import company_id, name_row
from monitor.store.tables import company, company_name, delivery, item, source
from monitor.store.values import CompanyName, OwedDelivery, Text

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)
YEAR = timedelta(days=365)
KEPT = timedelta(days=90)
SOURCES, WATCHES = 60, 300
AT_ONCE = 2000  # events in a transaction

_PLACES = "青岛 上海 广东 安徽 江苏 浙江 四川 湖北 山东 重庆 深圳 北京 天津 厦门 成都 西安".split()
_WORDS = "云岭 海帆 明川 星渡 泽远 华岳 锦程 盛和 启辰 天麓 博纳 宏图 新桥 远山 金澜 瑞丰".split()
_TRADES = "科技 汽车 新能源 物流 医药 软件 食品 材料 电子 投资 传媒 机械".split()
_FORMS = ("有限公司", "股份有限公司", "集团有限公司")
_TYPES = "acquisition investment partnership executive_change company_registration".split()
_WEIGHTS = (2, 3, 4, 4, 5)
_FILL = "据了解，双方将在研发、生产和销售方面继续推进，具体安排以公告为准。" * 40


def event_id(number: int) -> str:
    """The id of an event by its place in the year."""
    return f"evt_{number:024x}"


@dataclass(slots=True)
class Year:
    """Invented from a seed: the same numbers give the same year. Companies are named as often as
    in news: the first is in about a tenth of the events."""

    events: int
    seed: int = 7
    companies: list[Company] = field(default_factory=list)
    _dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)  # noqa: S311 - not a secret
        names = (self._name(number) for number in range(self.events // 3))
        self.companies = [Company(company_id(name, {}), name) for name in names]

    def _name(self, number: int) -> str:
        dice = self._dice
        words = dice.choice(_PLACES) + dice.choice(_WORDS) + f"{number:x}".upper()
        return words + dice.choice(_TRADES) + dice.choice(_FORMS)

    def watches(self) -> Sequence[str]:
        """The names to watch: the firms that are named most often."""
        return [one.name for one in self.companies[:WATCHES]]

    def news(self) -> Event:
        """Another event, a partnership of the firm that is named most often."""
        one, made = self.companies[0], self._event(self.events)
        parties = (EventParty("partner", one.name, one.id), made.parties[1])
        return replace(made, type="partnership", company=one, parties=parties)

    def fill(self, store: Store) -> Iterator[int]:
        """Store everything; yields the number of events stored so far."""
        with store.write() as session:
            self._sources(session)
        for some in chunks(self.companies, AT_ONCE):
            with store.write() as session:
                self._companies(session, some)
        for some in chunks(range(self.events), AT_ONCE):
            with store.write() as session:
                self._events(session, some)
            yield some[-1] + 1

    # --- what is stored -------------------------------------------------------------------------

    def _sources(self, session: Session) -> None:
        looked = dict.fromkeys(("leased_until", "lease_owner", "failing_since", "last_error"))
        looked |= dict.fromkeys(("error_kind", "silent_since", "silence", "cursor", "progress"))
        rows = [
            looked
            | {
                "id": f"feed-{number}",
                "type": "feed",
                "url": f"https://paper{number}.example/feed",
                "host": f"paper{number}.example",
                "config_hash": "",
                "enabled": True,
                "every": 300.0,
                "version": 1,
                "next_check": NOW + timedelta(minutes=5),
                "checked": NOW,
                "baseline_done": True,
                "failures": 0,
                "health": "ok",
                "last_ok": NOW,
                "restored": False,
            }
            for number in range(SOURCES)
        ]
        insert_new(session, source, rows)

    def _companies(self, session: Session, some: Sequence[Company]) -> None:
        born = NOW - YEAR
        rows = [{"id": one.id, "name": one.name, "created": born} for one in some]
        insert_new(session, company, rows)
        called = [name_row(CompanyName(one.id, one.name, "name"), born) for one in some]
        insert_new(session, company_name, called)

    def _events(self, session: Session, numbers: Sequence[int]) -> None:
        made = [self._event(number) for number in numbers]
        said = [one for event in made for one in event.evidence]
        recent = [self._text(one) for one in said if one.published and one.published > NOW - KEPT]
        ids = dict(zip((one.url for one in recent), kept.keep(session, recent), strict=True))
        stored.insert_all(session, made, texts=ids, extractor="1")
        entries = [
            {"source_id": one.source, "key": key, "state": "read", "first_seen": one.published}
            for one in said
            for key in (one.url, f"{one.url}/about", f"{one.url}/else")
        ]
        insert_new(session, item, entries)
        watched = {one.id: one.name for one in self.companies[:WATCHES]}
        owed: list[OwedDelivery] = []
        for event in made:
            hits = tuple(
                WatchHit(watched[party.company], "self", "named in the text")
                for party in event.parties
                if party.company in watched
            )
            if hits:
                concerns.note(session, event.id, hits[:1], "medium")
            if hits and event.confidence >= 0.8:
                owed += self._owed(News("event.created", event, hits[:1], "medium"))
        outbox.owe(session, owed, made[-1].updated)
        sent = delivery.update().where(delivery.c.state == "pending")
        session.execute(sent.values(state="done", attempt=1, last_status=200))

    def _owed(self, news: News) -> Iterator[OwedDelivery]:
        body = payload.body(news, public_url=None, now=news.event.updated)
        for channel in ("desk", "hook"):
            yield OwedDelivery(news.event.id, 1, channel, news.kind, body, news.event.updated)

    def _event(self, number: int) -> Event:
        dice = self._dice
        one, other = self._company(), self._company()
        first = NOW - YEAR * (1 - number / self.events)
        copies = min(20, int(dice.expovariate(1)) + 1)
        quote = f"{one.name}与{other.name}于近日签署协议，涉及金额{number % 900 + 100}万元。"
        said = tuple(self._said(number, copy, quote, first) for copy in range(copies))
        return Event(
            id=event_id(number),
            version=1,
            type=dice.choices(_TYPES, _WEIGHTS)[0],
            modality="completed",
            state="reported",
            company=one,
            parties=(
                EventParty("partner", one.name, one.id),
                EventParty("partner", other.name, other.id),
            ),
            facts={"amount": {"text": "100万元", "value": "1000000", "currency": "CNY"}},
            date=None,
            for_now=False,
            evidence=said,
            confidence=dice.choice((0.5, 0.7, 0.85, 0.9, 0.95)),
            first_seen=first,
            updated=first,
            settled=True,
        )

    def _company(self) -> Company:
        place = int(self._dice.paretovariate(0.15)) - 1
        return self.companies[place % len(self.companies)]

    def _said(self, number: int, copy: int, quote: str, first: datetime) -> Evidence:
        paper = self._dice.randrange(SOURCES)
        return Evidence(
            source=f"feed-{paper}",
            url=f"https://paper{paper}.example/{number}/{copy}",
            title=quote[:30],
            published=first + timedelta(minutes=copy),
            quotes=(Quote(quote, 0, len(quote)),),
            rule="partnership.signed",
            confidence=0.9,
            lang="zh",
        )

    def _text(self, said: Evidence) -> Text:
        text = f"{said.quotes[0].quote}{_FILL}{said.url}"
        return Text(
            source=said.source,
            url=said.url,
            title=said.title,
            published=said.published,
            fetched=said.published or NOW,
            text=text,
            hash=hashlib.sha256(text.encode()).hexdigest(),
        )
