"""Notices of the exchange of Taiwan that a firm bought or sold shares: 1.證券名稱, 交易總金額."""

import re
from collections.abc import Iterator

from monitor.events._documents.document import TITLE_GAP
from monitor.events._forms.fields import Line
from monitor.events._forms.record import Draft, Record
from monitor.events._patterns.candidate import Filler
from monitor.model import Json, Modality
from monitor.reading.names.firms import core
from monitor.reading.names.mention import Mention

_SHARES = re.compile(
    r"(?:[（(]\d{4}[A-Z]?[)）])?(?P<firm>[一-鿿A-Za-z（()）., &-]{3,60}?)"
    r"(?:之)?(?:普通股|股票|股权|股份)?(?=$|[（(]以下|，)"
)
_OTHER = re.compile("基金|债|票券|ETF|FUND|Fund|受益|票据|结构型|REIT|土地|设备|厂房|使用权")
_DOES = re.compile(
    "(?P<buys>取得|认购|增持|参与|投资(?!人|股份|有限|（股）|公司|$))|(?P<sells>处分|出售|卖出)"
)
_FOR = re.compile("代(?:重要)?子公司(?P<firm>[^，。：\n]{2,40}?)(?:公告|董事会|取得|处分|，|$)")
_PLANS = re.compile("预计|拟|决议|通过|将")
_SUBJECT = re.compile("主旨|公告|本公司")


def drafts(record: Record) -> Iterator[Draft]:
    """The shares that the notice's firm, or the subsidiary it speaks for, bought or sold."""
    line = next(record.meaning("traded"), None)
    target = _target(record, line) if line else None
    about = _about(record)
    does = _DOES.search(about)
    holder = _holder(record, about)
    if line is None or target is None or holder is None or holder.key == target.key:
        return
    if does is None or record.is_old([line]):
        return
    price = next(record.meaning("price"), None)
    amount = record.amount(price, "money")
    facts: dict[str, Json] = {"amount": amount} if amount else {}
    modality: Modality = "planned" if _PLANS.search(about) else "asserted"
    told = [line, *([price] if price else ())]
    kind, role = ("acquisition", "acquirer") if does["buys"] else ("shareholding_change", "seller")
    made = record.draft(kind, facts, told, modality=modality)
    yield made._replace(fillers=[holder._replace(role=role), target])


def _about(record: Record) -> str:
    """The title, or else the heading or label that says what the firm did."""
    document = record.document
    title = document.text[document.body + len(TITLE_GAP) :]
    said = (one for one in record.lines if one.what == "主旨" or not one.what)
    subject = (
        record.words(one) for one in said if _SUBJECT.search(f"{one.what}{record.words(one)}")
    )
    return title if _DOES.search(title) else next(subject, "")


def _target(record: Record, line: Line) -> Filler | None:
    words = record.words(line)
    found = _SHARES.match(record.document.text, line.start, line.end)
    if found is None or _OTHER.search(words):
        return None
    return _filler("target", *found.span("firm"), found["firm"])


def _holder(record: Record, about: str) -> Filler | None:
    """The firm of the notice, or the subsidiary that it speaks for."""
    found = _FOR.search(about)
    at = record.document.text.find(found["firm"]) if found else -1
    return _filler("acquirer", at, at + len(found["firm"]), found["firm"]) if found else record.firm


def _filler(role: str, start: int, end: int, name: str) -> Filler:
    mention = Mention(start, end, "company", name, "cell", 0.95)
    return Filler(role, mention, core(name), 0.95)
