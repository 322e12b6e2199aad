"""Deals that a form tells: shares sold or offered, rounds of financing, agreements."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from monitor.events._forms.fields import Line
from monitor.events._forms.record import Draft, Record
from monitor.events._patterns.candidate import Filler
from monitor.model import Json, Modality
from monitor.reading.names.firms import core
from monitor.reading.names.mention import Mention
from monitor.reading.regexes.late import late

_STAKE = late(
    "(?P<firm>[^；;，,、：:\n]{3,40}?(?:公司|企业|合伙）|厂|中心|集团))(?:的)?(?P<share>\\d{1,3}(?:\\.\\d{1,6})?%)"
    "(?:的)?(?:国有)?(?:股权|股份|产权|出资)"
)
_SIDES = ("investor", "acquirer", "seller")
_SEVERAL = 2
_THING = re.compile(
    "债权|房[产屋]|土地|设备|专利|商标|使用权"
)  # sold, of a firm that a label names
_CONTROL = 50  # per cent: who buys as much takes the firm over
_TAKES_OVER = re.compile("收购|合并|买方|购买|目标公司|标的公司")
_PLANS = re.compile("拟(?:收购|受让|购买|转让|出售|投资)|意向|合并公告")
_DONE = re.compile("成交")
_MERGES = re.compile("吸收合并|合并方")
_OF_SHARES = re.compile("股权|股份|产权|权益变动|持股|总股本")
_AGREED = re.compile("合作")
_OFF = re.compile("终止|中止|解除|撤[回牌销]|取消|流拍")


def drafts(record: Record) -> Iterator[Draft]:
    """The deals that the form's labels name sides, object and price of."""
    for row in _rows(record):
        yield from _sold(row)
        yield from _raised(row)
    yield from _offered(record)
    yield from _partners(record)


def _rows(record: Record) -> list[Record]:
    """The rows of a table that each tell a deal of the same firm, else the whole."""
    groups = sorted({one.group for one in record.meaning(*_SIDES)} - {0})
    if len(groups) < _SEVERAL:
        return [record]
    rows = ([one for one in record.lines if one.group in {0, group}] for group in groups)
    return [Record(record.document, lines, record.firm) for lines in rows]


def _sold(record: Record) -> Iterator[Draft]:
    sellers, buyers = [*record.meaning("seller")], [*record.meaning("acquirer")]
    objects = [*record.meaning("stake"), *record.meaning("target")]
    told = [*buyers, *sellers, *objects, *record.meaning("price", "percent")]
    target, share = _object(record, objects)
    price = next(record.meaning("price"), None)
    words = "\n".join([record.headings(), *(one.what for one in record.lines)])
    terms = share or price or _MERGES.search(words)
    if not (sellers or buyers) or target is None or not terms or record.is_old(told):
        return
    who = record.parties("acquirer", *buyers) + record.parties("seller", *sellers)
    who = [one for one in who if one.key != target.key]
    if not who:
        return
    share = share or record.amount(next(record.meaning("percent"), None), "percent")
    facts = record.moved() | _known(percent=share, amount=record.amount(price, "money"))
    bought = any(one.role == "acquirer" for one in who)
    kind = "acquisition" if bought and _is_control(share, words) else "shareholding_change"
    planned = not (bought or _DONE.search(words)) or _PLANS.search(words)
    made = record.draft(kind, facts, told, modality=_modality(record, planned=bool(planned)))
    yield made._replace(fillers=[*who, target])


def _modality(record: Record, *, planned: bool) -> Modality:
    """Whether the title, a heading or the state of the deal says that it is off."""
    document = record.document
    said = (record.words(one) for one in record.meaning("event", "status", "contract"))
    if any(map(_OFF.search, (document.text[document.body :], record.headings(), *said))):
        return "ended"
    return "planned" if planned else "asserted"


def _known(**facts: Json) -> dict[str, Json]:
    return {name: value for name, value in facts.items() if value}


def _is_control(share: Json, words: str) -> bool:
    value = share.get("value") if isinstance(share, dict) else None
    return Decimal(str(value)) >= _CONTROL if value else bool(_TAKES_OVER.search(words))


def _object(record: Record, lines: Sequence[Line]) -> tuple[Filler | None, Json]:
    """The firm whose shares are sold, and how many of them."""
    for line in lines:
        found = _STAKE.search(record.document.text, line.start, line.end)
        if found:
            start, end = found.span("firm")
            mention = Mention(start, end, "company", found["firm"], "form", 1.0)
            share: Json = {"text": found["share"], "value": found["share"].rstrip("%")}
            return Filler("target", mention, core(mention.surface), 1.0), share
    if any(one.means == "stake" and _THING.search(record.words(one)) for one in lines):
        return None, None
    firms = [one for one in lines if one.means == "target"]
    named = record.parties("target", *firms[:1])
    if named:
        return named[0], record.amount(next(record.meaning("percent"), None), "percent")
    words = "\n".join([record.headings(), *(one.what for one in record.lines)])
    of_firm = not lines and _OF_SHARES.search(words) and any(record.meaning("company"))
    firm = record.firm if of_firm else None
    return (firm._replace(role="target") if firm else None), None


def _raised(record: Record) -> Iterator[Draft]:
    """Who invested in a firm: 融资轮次：A轮, 投资方：甲."""
    backers = [*record.meaning("investor")]
    firms = [*record.meaning("target")]
    rounds, sums = [*record.meaning("round")], [*record.meaning("amount")]
    named = firms or ([*record.meaning("stake")] if rounds and not record.firm else [])
    target = record.party("target", named[0]) if named else _as_target(record, rounds)
    investors = record.parties("investor", *backers)
    if target is None or not investors or not (rounds or sums) or record.is_old(backers):
        return
    facts = _known(
        amount=record.amount(sums[0] if sums else None, "money"),
        round=record.stated(rounds[0]) if rounds else None,
        percent=record.amount(next(record.meaning("percent"), None), "percent"),
    )
    made = record.draft("investment", facts, [*firms, *rounds, *sums, *backers])
    yield made._replace(fillers=[*investors, target])


def _offered(record: Record) -> Iterator[Draft]:
    """A firm that an exchange lists as looking for new holders: 增资企业, 拟募集资金."""
    firm = record.party("company", next(record.meaning("target"), None))
    sought = [*record.meaning("sought")]
    if firm and sought and not record.is_old(sought):
        added = next((one for one in sought if "资本" in one.what), None)
        facts = _known(change=record.amount(added, "money"), direction="increase")
        made = record.draft("capital_change", facts, sought, modality="planned")
        yield made._replace(fillers=[firm])


def _as_target(record: Record, rounds: Sequence[Line]) -> Filler | None:
    return record.firm._replace(role="target") if record.firm and rounds else None


def _partners(record: Record) -> Iterator[Draft]:
    """甲方：…, 乙方：…, and an agreement to work together."""
    sides, terms = [*record.meaning("side")], [*record.meaning("contract")]
    partners = record.parties("partner", *sides)
    named = [record.words(x) for x in terms if x.what.endswith("名称")]
    words = "\n".join([record.headings(), *(named or [x.what for x in terms])])
    if len({one.key for one in partners}) > 1 and _AGREED.search(words) and terms:
        modality = _modality(record, planned=False)
        made = record.draft("partnership", {}, [*sides, *terms], modality=modality)
        yield made._replace(fillers=partners)
