"""News to tell in these tests: a registration, changed as a test wants it."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

from monitor.deliver import payload
from monitor.model import (
    Attribution,
    Company,
    DateRange,
    Delivery,
    Event,
    EventParty,
    Evidence,
    Json,
    Language,
    News,
    Quote,
    Share,
    Step,
    WatchHit,
)

NOW = datetime(2022, 11, 30, 1, 6, tzinfo=UTC)
NAME = "苏州云帆新能源汽车科技有限公司"
BOTH: tuple[Language, ...] = ("en", "zh")
KEPT = {one.name for one in fields(Event)}

HIT = WatchHit(
    watch="Northwind Group",
    relation="possibly_controls",
    why="holds 51.2 % of Northwind Kaos, its largest shareholder: possible control",
    path=(
        Step("Northwind Group", "Northwind Kaos", Share(Fraction(64, 125), Fraction(64, 125))),
        Step("Northwind Kaos", NAME, Share(Fraction(0), Fraction(1)), "largest"),
    ),
    new_field=("汽车销售",),
)
EVIDENCE = Evidence(
    source="daily",
    url="https://news.example/a?x=1&y=2",
    title="云帆成立新公司",
    published=datetime(2022, 11, 30, 1, 2, tzinfo=UTC),
    quotes=(Quote("天眼查显示，苏州云帆新能源汽车科技有限公司成立。", 0, 24),),
    rule="registration.zh.1",
    confidence=0.97,
    attribution=Attribution("registry", "天眼查"),
)
EVENT = Event(
    id="evt_1a2b3c",
    version=1,
    type="registration",
    modality="asserted",
    state="reported",
    company=Company("cmp_9", NAME, {"uscc": "91320500MA7XXXXX0A"}),
    parties=(
        EventParty("company", "云帆新能源", "cmp_9"),
        EventParty("holder", "Northwind Kaos Co., Ltd.", "cmp_2"),
    ),
    facts={"registered_capital": {"text": "1.5亿元", "value": "150000000", "currency": "CNY"}},
    date=DateRange("近日", date(2022, 10, 31), date(2022, 11, 30), "fuzzy"),
    for_now=False,
    evidence=(EVIDENCE,),
    confidence=0.97,
    first_seen=datetime(2022, 11, 30, 1, 5, tzinfo=UTC),
    updated=datetime(2022, 11, 30, 1, 5, tzinfo=UTC),
)


def news(**changed: Any) -> News:
    """The news of EVENT, with any field of the event or of the news replaced."""
    event = {name: value for name, value in changed.items() if name in KEPT}
    around = {name: value for name, value in changed.items() if name not in KEPT}
    base = News("event.created", replace(EVENT, **event), (HIT,), "high")
    return replace(base, **around)


def body(**changed: Any) -> dict[str, Json]:
    language = changed.pop("language", "en")
    return payload.body(
        news(**changed), public_url="https://monitor.example/", now=NOW, language=language
    )


def delivery(content: dict[str, Json] | None = None, *, channel: str = "hook") -> Delivery:
    told = content or body()
    return Delivery("dlv_7f3a", channel, told["type"], told, 1, NOW)


def money(value: str, currency: str = "CNY", **more: Json) -> dict[str, Json]:
    return {"text": value, "value": value, "currency": currency, **more}


def percent(value: str) -> dict[str, str]:
    return {"text": f"{value}%", "value": value}


_NOBODY: dict[str, Any] = {"hits": (), "date": None, "evidence": ()}
_ACME = Company("cmp_1", "Acme Ltd", {})


def sentence(language: Language = "en", **changed: Any) -> str:
    """What is told of Acme in one sentence."""
    told = body(language=language, **{**_NOBODY, "company": _ACME, **changed})
    return str(told["data"]["summary"])


def parties_of(**roles: str) -> tuple[EventParty, ...]:
    """The parties by their roles, several of one role behind a stroke: `partner="A|B"`."""
    return tuple(
        EventParty(role, name) for role, names in roles.items() for name in names.split("|")
    )
