"""Reads Chinese company data: capital in words, rows of changes, rows of shareholders."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from stdnum.cn import uscc

from monitor.adapters import _facts, _stated
from monitor.adapters._facts import compact, money
from monitor.model import Finding, Json
from monitor.reading.amounts.currencies import AFTER
from monitor.reading.amounts.numbers import SCALES_ZH

STATUS = {
    "存续": "active", "在业": "active", "开业": "active", "在营": "active", "正常": "active",
    "迁出": "active", "迁入": "active", "设立": "active", "登记成立": "active",
    "吊销": "revoked", "注销": "dissolved", "撤销": "revoked", "清算": "liquidation",
    "停业": "suspended", "歇业": "suspended", "责令关闭": "revoked", "破产": "insolvency",
    "吸收合并": "merged", "解散": "dissolved", "除名": "removed",
}  # fmt: skip
_SUM = re.compile(
    r"(?P<before>人民币|美元|港币|港元|欧元|日元|USD|HKD|CNY|RMB|EUR|JPY|¥|\$)?\s*"
    r"(?P<number>\d[\d,]*(?:\.\d+)?)\s*\(?(?P<scale>[万亿千百]*)\)?(?P<after>[\u4e00-\u9fffA-Za-z()（）]*)"
)
_EMPTY = frozenset({"", "-", "--", "—", "0", "无", "null", "0万"})
_NAMED = re.compile(r"姓名\s*[:：]\s*(.+?)\s*(?=姓名\s*[:：]|$)", re.DOTALL)
_PERCENT = re.compile(r"(?:百分比|持股比例|出资比例|比例)\s*[:：]?\s*([\d.]+)\s*%?")
_SUBSCRIBED = re.compile(r"^\s*(?P<name>[^\d|:：；;]+?)\s*认缴\s*(?P<sum>[\d.]+)")


def capital(written: Json, kind: str) -> dict[str, Json] | None:
    """ "77800.32万人民币", "3000 万", "1000万美元" as money; without a currency it is yuan.

    A bare number is in units of 10,000.
    """
    text = str(written if written is not None else "").replace("，", ",").strip()
    found = _SUM.search(text)
    if text in _EMPTY or not found:
        return None
    value = Decimal(found["number"].replace(",", ""))
    if found["scale"]:
        value *= SCALES_ZH.get(found["scale"], Decimal(1))
    elif not found["after"] and not found["before"]:
        value *= SCALES_ZH["万"]
    return money(value, _currency(found["before"] or "", found["after"]), kind)


def _currency(before: str, after: str) -> str:
    words = re.sub(r"[()（）]", "", after)
    known = AFTER.get(words) or next(
        (AFTER[word] for word in sorted(AFTER, key=len, reverse=True) if word in words), None
    )
    named = {"人民币": "CNY", "RMB": "CNY", "¥": "CNY", "$": "USD", "港币": "HKD", "港元": "HKD",
             "美元": "USD", "欧元": "EUR", "日元": "JPY"}.get(before, before)  # fmt: skip
    return named or known or "CNY"


def status(word: str) -> dict[str, Json]:
    """存续（在营、开业、在册） is active; the register's own word is kept."""
    known = next((v for k, v in STATUS.items() if k in word), None)
    return compact({"status": known or ("other" if word else None), "status_text": word})


def code(written: Json) -> str:
    """A unified social credit code with a valid check digit, else ""."""
    text = str(written or "").strip().upper()
    return text if uscc.is_valid(text) else ""


def share(written: Json) -> str | None:
    """ "51.00%" as "51"; a number without a sign is per cent too."""
    text = str(written if written is not None else "").strip()
    value = _facts.amount(text.removesuffix("%"))
    if value is None or not 0 <= value <= 100:
        return None
    return _facts.percent(Fraction(value) / 100)


def fraction(written: Json) -> str | None:
    """A share written as a fraction of one, in per cent."""
    value = _facts.amount(written)
    return _facts.percent(Fraction(value)) if value is not None and 0 <= value <= 1 else None


def shareholders(written: str) -> dict[str, str | None]:
    """Name -> per cent from a row of shareholders, in the notations without separators:

    "姓名: X; 出资额: 225; 百分比: 7.5姓名: Y…" and "王伟认缴1660实缴1660|…|单位:万元".
    """
    named = _NAMED.findall(written)
    if named:
        found: dict[str, str | None] = {}
        for part in named:
            name = re.split(r"[;；,，]", part, maxsplit=1)[0].strip()
            percent = _PERCENT.search(part)
            found[name] = share(percent[1]) if percent else None
        return found
    rows = [_SUBSCRIBED.match(part) for part in re.split(r"[|\n;；]", written)]
    sums = {row["name"].strip(): Decimal(row["sum"]) for row in rows if row}
    total = sum(sums.values(), Decimal(0))
    if not total:
        return {}
    return {name: _facts.percent(Fraction(part) / Fraction(total)) for name, part in sums.items()}


# --- rows of changes ------------------------------------------------------------------------------

_KINDS = (
    (re.compile("注册资本|注册资金|资金数额|出资总额"), "capital"),
    (re.compile("投资人|股东|股权|出资人|合伙人"), "shares"),
    (re.compile("法定代表人|负责人|经营者"), "head"),
    (re.compile("经营范围|业务范围"), "scope_change"),
    (re.compile("住所|地址|经营场所|营业场所|驻在地"), "address_change"),
    (re.compile("名称|字号"), "name_change"),
    (re.compile("状态|注销|吊销"), "status_change"),
)


def change_events(
    item: str, before: str, after: str, on: str | None, company: str, register: str
) -> Iterator[Finding]:
    """The events of one row of changes; `item` says what the row is about."""
    kind = next((kind for pattern, kind in _KINDS if pattern.search(item)), None)
    before, after = _plain(before), _plain(after)
    for event, facts, others in _told(kind, before, after, company):
        yield _stated.event(
            event, "" if event == "shareholding_change" else company, facts,
            rule=f"{register.lower()}:{item}", register=register, on=on,
            quote=f"{item}：{before} → {after}", others=others,
        )  # fmt: skip


def _plain(written: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", written).split())


_Told = tuple[str, dict[str, Json], tuple[tuple[str, str], ...]]


def _told(kind: str | None, before: str, after: str, company: str) -> Iterator[_Told]:
    if kind == "capital":
        old, new = (capital(one, "subscribed") for one in (before, after))
        facts = _stated.change(old, new)
        if facts:
            yield "capital_change", facts, ()
    elif kind == "shares":
        yield from _transfers(before, after, company)
    elif kind == "head":
        if after and after != before:
            facts = {"position": "法定代表人", "change": "appointed"}
            yield "executive_change", facts, (("person", after),)
        if before and before != after:
            facts = {"position": "法定代表人", "change": "resigned"}
            yield "executive_change", facts, (("person", before),)
    elif kind and before != after:
        yield kind, compact({"from": before, "to": after}), ()


def _transfers(before: str, after: str, company: str) -> Iterator[_Told]:
    """Whose share changed; where only the sums grew with the capital, nothing was transferred."""
    old, new = shareholders(before), shareholders(after)
    for name in dict.fromkeys((*old, *new)):
        was, now = old.get(name), new.get(name)
        if was == now and (name in old) == (name in new):
            continue
        facts = compact({"percent_from": share_fact(was), "percent_to": share_fact(now)})
        yield "shareholding_change", facts, (("holder", name), ("target", company))


def share_fact(percent: str | None) -> Mapping[str, Json] | None:
    """A share in per cent as an event's fact."""
    return {"text": f"{percent}%", "value": percent} if percent is not None else None
