"""An event with its evidence, changed as a test wants it, into the store and out of it."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

from monitor.model import Attribution, Company, DateRange, Event, EventParty, Evidence, Quote
from monitor.store import Store, events

ACME = Company("cmp_1", "Acme 股份有限公司", {"uscc": "91370200"})
MONEY = {"text": "1.5亿元", "value": "150000000", "currency": "CNY"}


def evidence(url: str = "https://one.example/a", **keys: Any) -> Evidence:
    made = Evidence(
        source="daily",
        url=url,
        title="Acme 成立新公司",
        published=datetime(2022, 11, 30, 8, tzinfo=timezone(timedelta(hours=8))),
        quotes=(Quote("成立", 3, 5), Quote("Acme", 0, 4, in_title=True)),
        rule="registration.founded",
        confidence=0.97,
        attribution=Attribution("registry", "天眼查"),
        lang="zh",
    )
    return replace(made, **keys)


def an_event(now: datetime, id_: str = "evt_1", **keys: Any) -> Event:
    made = Event(
        id=id_,
        version=1,
        type="registration",
        modality="asserted",
        state="reported",
        company=ACME,
        parties=(EventParty("company", ACME.name, ACME.id), EventParty("holder", "张三")),
        facts={"registered_capital": MONEY, "business_scope": ["汽车销售"]},
        date=DateRange("近日", date(2022, 10, 31), date(2022, 11, 30), "fuzzy"),
        for_now=False,
        evidence=(evidence(),),
        confidence=0.97,
        first_seen=now,
        updated=now,
    )
    return replace(made, **keys)


def insert(store: Store, *made: Event) -> int:
    with store.write() as session:
        return events.insert_all(session, made)


def get(store: Store, id_: str) -> Event | None:
    with store.read() as session:
        return events.get(session, id_)
