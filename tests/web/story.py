"""A few days of invented firms, put into a store as the pipeline would: for pages to show."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from monitor import store
from monitor.deliver import payload
from monitor.model import (
    Attribution,
    Company,
    DateRange,
    Event,
    EventParty,
    Evidence,
    Holding,
    News,
    Quote,
    Severity,
    Share,
    Step,
    WatchHit,
)
from monitor.resolve.drafting import own_event
from monitor.store import Session, acknowledge, companies, concerns, events, outbox
from monitor.store.values import CompanyFact, CompanyName, OwedDelivery

HOSTILE = '"><script>alert(1)</script> {{7*191}}'
HALF = Share(Fraction(5, 8), Fraction(5, 8))
UNKNOWN = Share(Fraction(0), Fraction(1))


@cache
def told(now: datetime) -> bytes:
    """An SQLite database in which nothing is but the story."""
    with TemporaryDirectory() as folder:
        file = Path(folder, "told.db")
        with store.opened(f"sqlite:///{file}") as opened:
            store.upgrade(opened)
            with opened.write() as session:
                tell(session, now)
        return file.read_bytes()


def tell(session: Session, now: datetime) -> None:
    """Firms, who holds whom, four events, and the alerts about two of them."""
    group = companies.add_company(session, "Beichen Group", {"uscc": "91370200163562681G"}, now)
    energy = companies.add_company(session, "Beichen New Energy Co., Ltd.", {}, now)
    battery = companies.add_company(session, "Qingdao Yuanhang Battery Co., Ltd.", {}, now)
    orchard = companies.add_company(session, "Orchard Bakery GmbH", {}, now)
    companies.add_name(
        session, CompanyName(battery.id, "青岛远航电池有限公司", "other-script"), now
    )
    for holder, target, share in ((group, energy, HALF), (energy, battery, UNKNOWN)):
        held = Holding(holder.id, target.id, share, source="courier", quote="holds a part")
        companies.add_holding(session, held, now)
    said = {"established": "2026-02-01", "person": "Li Wei"}
    fact = CompanyFact(battery.id, "profile", said, source="courier", quote="Li Wei heads it.")
    companies.add_fact(session, fact, now)

    registration = registered(battery, now)
    path = (
        Step(group.name, energy.name, HALF),
        Step(energy.name, battery.name, UNKNOWN, "largest"),
    )
    near = WatchHit("Beichen Group", "possibly_controls", "…", path, ("battery sales",))
    store_event(session, registration, [near], "high")
    grown = grow(registration, now + timedelta(hours=2))
    events.update_event(session, grown)
    store_event(session, denial(group, now), [itself("Beichen Group")], "medium")
    apple = companies.add_company(session, "Apple Orchard Holdings", {}, now)
    store_event(session, unsure(apple, now), [itself("Apple Orchard Holdings")], "low")
    store_event(session, foreign(orchard, now), [], "low")
    owe(session, grown, near, now)


def store_event(session: Session, one: Event, hits: list[WatchHit], severity: Severity) -> None:
    events.insert_all(session, [one])
    concerns.note(session, one.id, hits, severity)


def itself(watch: str) -> WatchHit:
    return WatchHit(watch, "self", "is the watched firm itself")


def registered(firm: Company, now: datetime) -> Event:
    capital = {"text": "80 million yuan", "value": "80000000", "currency": "CNY"}
    quotes = [
        ("courier", "New battery firm", "was established with 80 million yuan", "en"),
        ("gazette", HOSTILE, "近日成立，注册资本8000万元", "zh"),
    ]
    facts = {"registered_capital": capital, "business_scope": ["battery sales", HOSTILE]}
    said = [evidence(*one, now) for one in quotes]
    made = own_event("registration", firm, facts, said, now, id="evt_registration")
    day = DateRange("recently", date(2026, 2, 8), date(2026, 3, 10), "fuzzy")
    return replace(made, date=day, confidence=0.95, settled=True)


def grow(one: Event, now: datetime) -> Event:
    more = {"text": "90 million yuan", "value": "90000000", "currency": "CNY"}
    return replace(
        one,
        version=2,
        state="confirmed",
        parties=(*one.parties, EventParty("holder", "Tarn Holding AG", "cmp_holder")),
        facts={**one.facts, "registered_capital": more},
        changed=("parties", "registered_capital", "state"),
        updated=now,
    )


def denial(firm: Company, now: datetime) -> Event:
    said = evidence("courier", "No cars", "will not make cars for now", "en", now)
    facts = {"market": "vehicle manufacturing"}
    made = own_event("market_entry", firm, facts, [said], now - timedelta(days=1), id="evt_denial")
    return replace(
        made, modality="denied", state="denied", for_now=True, confidence=0.9, settled=True
    )


def unsure(firm: Company, now: datetime) -> Event:
    said = evidence("courier", "Bread", "Orchard Bakery GmbH opens a shop", "en", now)
    at = now - timedelta(days=2)
    made = own_event("launch", firm, {"product": "bread"}, [said], at, id="evt_unsure")
    parties = (EventParty("company", "Orchard Bakery GmbH", firm.id),)
    return replace(made, parties=parties, confidence=0.6)


def foreign(firm: Company, now: datetime) -> Event:
    return replace(unsure(firm, now), id="evt_foreign", type="insolvency", confidence=0.9)


def evidence(source: str, title: str, quote: str, lang: str, now: datetime) -> Evidence:
    return Evidence(
        source=source,
        url=f"https://{source}.test/news/1",
        title=title,
        published=now - timedelta(hours=3),
        quotes=(Quote(quote, 0, len(quote)),),
        rule=f"registration.{lang}",
        confidence=0.9,
        attribution=Attribution("registry", "Tianyancha"),
        lang=lang,
    )


def owe(session: Session, one: Event, hit: WatchHit, now: datetime) -> None:
    """One alert that waits and one that was given up."""
    news = News("event.updated", one, (hit,), "high")
    body = payload.body(news, public_url=None, now=now)
    channels = ("hook", "hook/gone")
    owed = [OwedDelivery(one.id, 2, name, "event.updated", body, now) for name in channels]
    outbox.owe(session, owed, now)
    for claimed in outbox.claim(session, now, limit=9, owner="me", lease=timedelta(minutes=3)):
        mine = (session, claimed.id, "me", 1)
        if claimed.channel == "hook/gone":
            acknowledge.not_taken(
                *mine, None, error="refused: 550 no such user", now=now, status=550
            )
        else:
            acknowledge.not_taken(
                *mine, now + timedelta(minutes=5), error="503", now=now, status=503
            )


def contradict(session: Session, now: datetime) -> str:
    """A firm on whose owner and capital a register and a paper disagree; its id."""
    firm = companies.add_company(session, "Tarn Pumps Ltd", {}, now)
    for source, origin, percent in (("gazette", "registry", 60), ("courier", "media", 40)):
        part = Fraction(percent, 100)
        held = Holding("Weir AB", firm.id, Share(part, part), source=source, origin=origin)
        companies.add_holding(session, held, now)
        money = {"text": f"CNY {percent} million", "value": f"{percent}000000", "currency": "CNY"}
        said = {"registered_capital": money}
        kind, value = ("profile", said) if origin == "media" else ("registered_capital", money)
        companies.add_fact(session, CompanyFact(firm.id, kind, value, source=source), now)
    return firm.id
