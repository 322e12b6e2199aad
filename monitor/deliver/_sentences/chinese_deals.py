"""Chinese clauses about deals in firms: purchases, stakes, money put in, capital, owners."""

from collections.abc import Callable

from monitor.deliver._sentences.clause import ChineseClause as Clause
from monitor.deliver._sentences.told import Told

UNNAMED_FIRM = "未具名公司"
_REACHES = {"increase": "增至", "decrease": "减至"}


def behind(*parts: str) -> str:
    """Each part that is known, behind a comma."""
    return "".join(f"，{part}" for part in parts if part)


def of(label: str, words: str) -> str:
    """The words with their label, or nothing if nothing is known."""
    return f"{label}{words}" if words else ""


def beside(first: str, second: str) -> str:
    """Joins words, with a space between Latin ones."""
    runs = first[-1:].isascii() and second[:1].isascii() and first and second
    return f"{first} {second}" if runs else first + second


def _capital_change(told: Told) -> Clause:
    direction = told.direction("capital")
    capital = f"{told.kind_of_money('capital_to') or '注册'}资本"
    before, now = of("由", told.fact("capital_from")), told.fact("capital_to")
    change, percent = told.fact("change"), told.fact("percent")
    by = f"{change}（{percent}）" if change and percent else change or percent
    verb = {"increase": "增加", "decrease": "减少"}.get(direction, "变更")
    who = told.subject("company")
    if not now:
        return Clause(who, f"{verb}{capital}{by}")
    moved = f"{before}{_REACHES.get(direction, '变更为')}{now}{behind(of(verb, by))}"
    return Clause(who, f"{capital}{moved}", f"将{capital}{moved}")


def _shareholding_change(told: Told) -> Clause:
    if told.names("acquirer") and not told.moved() and told.names("target"):
        seller = of("自", told.who("seller"))
        entered = f"{seller}入股{told.who('target')}{behind(_price(told))}"
        return Clause(told.names("acquirer"), entered)
    if told.names("acquirer"):
        return _acquisition(told)
    if told.is_sale():
        return _sale(told, "股权")
    who = told.subject("holder", "seller")
    return Clause(who, _share(told)) if told.is_mere_share() else Clause(who, _moved(told))


def _moved(told: Told) -> str:
    """减持甲5%的股份，持股由15%降至10%, or without a direction 对甲的持股变动5%."""
    target, direction = told.who("target") or UNNAMED_FIRM, told.direction("percent")
    before, now = of("由", told.fact("percent_from")), told.fact("percent_to")
    level = f"持股{before}{_REACHES.get(direction, '变为')}{now}" if now else ""
    lot = _lot(told.moved())
    if deed := {"increase": "增持", "decrease": "减持"}.get(direction):
        return f"{deed}{target}{lot}{behind(level, _price(told))}"
    moved = level.removeprefix("持股") or of("变动", told.moved()) or "发生变动"
    return f"对{target}的持股{moved}{behind(_price(told))}"


def _lot(moved: str) -> str:
    """`5%的股份`; a number of shares is one already."""
    return f"{moved}的股份" if moved.endswith("%") else moved


def _share(told: Told) -> str:
    """A share that is another now, of whoever's doing: new capital makes old shares smaller."""
    target, now, before = told.who("target"), told.fact("percent_to"), told.fact("percent_from")
    if told.is_nothing("percent_to"):
        return f"不再是{target}的股东，原持股{before}"
    if told.is_nothing("percent_from"):
        return f"成为{target}的股东，持股{now}"
    return f"对{target}的持股由{before}变为{now}"


def _price(told: Told) -> str:
    """`金额131亿元（由120亿元上调）`, or the same per share."""
    fact, label = ("amount", "金额") if told.has("amount") else ("price", "每股价格")
    now, before = told.fact(fact), told.fact(f"{fact}_from")
    if not before or before == now:
        return of(label, now)
    moved = {"increase": "上调", "decrease": "下调"}
    verb = moved.get(str(told.event["facts"].get("amount_change")), "调整")
    return f"{label}{now}（由{before}{verb}）"


def _sale(told: Told, unknown: str = "") -> Clause:
    return Clause(told.subject("seller"), f"出售{_part(told, unknown)}{behind(_price(told))}")


def _acquisition(told: Told) -> Clause:
    if told.is_sale():
        return _sale(told)
    seller = of("自", told.who("seller"))
    bought = f"{seller}收购{_part(told)}{behind(_price(told))}"
    return Clause(told.subject("acquirer"), bought)


def _part(told: Told, unknown: str = "") -> str:
    """`远山控股的30%股权`; `unknown` is used where no share is stated."""
    target = told.who("target") or told.fact("business") or UNNAMED_FIRM
    moved = told.moved() or unknown
    return f"{target}的{moved}{'股权' if moved.endswith('%') else ''}" if moved else target


def _investment(told: Told) -> Clause:
    """甲参与乙A轮融资，金额5亿元, or of nobody named 乙完成A轮融资."""
    targets, stage = told.names("target"), told.fact("round")
    share = of("持股", told.fact("percent"))
    if targets and not told.names("investor"):
        held = f"{stage}融资{behind(_price(told), share)}"
        return Clause(targets, f"完成{held}", f"进行{held}", f"终止{held}")
    target = told.listed(targets) or UNNAMED_FIRM
    deed = f"参与{beside(target, stage)}融资" if stage else f"投资{target}"
    return Clause(told.subject("investor"), deed + behind(_price(told), share))


def _ownership(told: Told) -> Clause:
    target = told.who("target") or UNNAMED_FIRM
    percent = told.fact("percent")
    holds = f"持有{target}{percent}" if percent else f"控制{target}"
    return Clause(told.subject("holder"), holds)


CLAUSES: dict[str, Callable[[Told], Clause]] = {
    "capital_change": _capital_change,
    "shareholding_change": _shareholding_change,
    "ownership": _ownership,
    "acquisition": _acquisition,
    "investment": _investment,
}
