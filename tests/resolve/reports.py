"""Events as a single report of theirs drafts them, changed as a test wants them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from monitor.model import (
    Attribution,
    Company,
    DateRange,
    Event,
    Evidence,
    Finding,
    Modality,
    Party,
    Quote,
)
from monitor.resolve.drafting import draft, new_id

NOW = datetime(2022, 12, 1, tzinfo=UTC)
DAY = datetime(2022, 11, 30, tzinfo=UTC)
CNY = {"text": "1.5亿元", "value": "150000000", "currency": "CNY"}
RECENT = DateRange("近日", date(2022, 10, 31), date(2022, 11, 30), "fuzzy")
COMPANIES = {
    name: Company(key, name)
    for name, key in [("A", "a"), ("甲", "a"), ("B", "b"), ("乙", "b"), ("C", "c"), ("D", "d")]
}


def day(month: int, number: int) -> DateRange:
    return DateRange("", date(2022, month, number), date(2022, month, number), "day")


def event(
    kind: str,
    parties: Sequence[tuple[str, str]],
    facts: Mapping[str, Any] | None = None,
    *,
    modality: Modality = "asserted",
    when: DateRange | None = None,
    source: str = "paper",
    quote: str = "one quote",
    by: str = "media",
    lang: str = "en",
    published: datetime = DAY,
    register: bool = False,
) -> Event:
    found = Finding(
        type=kind,
        modality=modality,
        confidence=0.8,
        parties=tuple(Party(role, name) for role, name in parties),
        facts=facts or {},
        evidence=(),
        rule="r",
        date=when,
    )
    told = Evidence(
        source=source,
        url=f"https://{source}/{quote}",
        title="",
        published=published,
        quotes=(Quote(quote, 0, len(quote)),),
        rule="r",
        confidence=0.8,
        attribution=Attribution(by),
        lang=lang,
    )
    key = new_id(source, quote, kind, 0)
    return draft(found, told, COMPANIES, NOW, id=key, register=register)


A, B = ("company", "A"), ("company", "B")
PAIR = [("partner", "A"), ("partner", "B")]
MAKING = {"market": "complete vehicle manufacturing"}
