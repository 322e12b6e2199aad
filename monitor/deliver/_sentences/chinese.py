"""Chinese sentences for each type of event."""

from collections.abc import Callable

from monitor.deliver._amounts import when
from monitor.deliver._clean import one_line
from monitor.deliver._group_words import CHINESE
from monitor.deliver._told import Told

Clause = tuple[list[str], str]  # who, and what they do: Chinese verbs do not inflect


def chinese(told: Told) -> str:
    """One sentence without its full stop: who did what, how certain it is, and when."""
    subject, deed = (_CLAUSES | CHINESE).get(told.event["type"], _other)(told)
    return f"{_with_modality(told, told.listed(subject), deed)}{_when(told)}{_new_field(told)}"


def _with_modality(told: Told, who: str, deed: str) -> str:
    match told.event["modality"]:
        case "planned":
            return f"{who}拟{deed}"
        case "possible":
            return f"{who}可能{deed}"
        case "rumoured":
            return f"据传，{who}{deed}"
        case "denied":
            return _denial(told, who, deed)
        case "ended":
            return f"{who}退出{deed[2:]}" if deed.startswith("进入") else f"{who}终止{deed}"
        case _:
            return f"{who}{deed}"


def _denial(told: Told, who: str, deed: str) -> str:
    for_now = bool(told.event.get("for_now"))
    if told.is_opinion():
        opinion = one_line(told.speaker().get("name") or "第三方")
        return f"据{opinion}观点，{who}{'暂' if for_now else ''}不会{deed}"
    if not told.is_own_denial():
        return f"{who}{deed}一事{'暂' if for_now else ''}被否认或拒绝"
    return f"{who}表示暂不{deed}" if for_now else f"{who}否认{deed}"


def _when(told: Told) -> str:
    said = when(told.event.get("date"), "zh")
    return f"（{said}）" if said else ""


def _new_field(told: Told) -> str:
    fields = (told.event.get("watch") or {}).get("new_field", ())
    return f"——新领域：{'、'.join(one_line(field) for field in fields)}" if fields else ""


def _with(*parts: str) -> str:
    return "".join(f"，{part}" for part in parts if part)


def _beside(first: str, second: str) -> str:
    """Joins words, with a space between Latin ones."""
    runs = first[-1:].isascii() and second[:1].isascii() and first and second
    return f"{first} {second}" if runs else first + second


def _of(label: str, words: str) -> str:
    return f"{label}{words}" if words else ""


def _registration(told: Told) -> Clause:
    kind = told.kind_of_money("registered_capital")
    capital = _of("注册资本", told.fact("registered_capital")) + (f"（{kind}）" if kind else "")
    held = _of("股东为", told.who("holder")) + _of("，持股", told.fact("percent"))
    person = _of("法定代表人为", told.who("legal_representative"))
    return told.subject("company"), "登记成立" + _with(capital, held, person)


def _capital_change(told: Told) -> Clause:
    kind = told.kind_of_money("capital_to")
    direction = told.direction("capital")
    deed = {"increase": "增加", "decrease": "减少"}.get(direction, "变更")
    moved = _of("由", told.fact("capital_from")) + _of("变为", told.fact("capital_to"))
    change, percent = told.fact("change"), told.fact("percent")
    by = f"{change}（{percent}）" if change and percent else change or percent
    return told.subject("company"), f"{deed}{kind or '注册'}资本{_with(moved, _of('变动', by))}"


def _shareholding_change(told: Told) -> Clause:
    if told.names("acquirer") and not told.moved() and told.names("target"):
        seller = _of("自", told.who("seller"))
        return told.names("acquirer"), f"{seller}入股{told.who('target')}{_with(_price(told))}"
    if told.names("acquirer"):
        return _acquisition(told)
    if told.is_sale():
        return _sale(told, "股权")
    if told.is_mere_share():
        return told.subject("holder", "seller"), _share(told)
    direction = told.direction("percent")
    deed = {"increase": "增持", "decrease": "减持"}.get(direction, "变更持股：")
    moved = _of("持股由", told.fact("percent_from")) + _of("变为", told.fact("percent_to"))
    by = _of("变动", told.moved())
    what = f"{deed}{told.who('target') or '未具名公司'}"
    return told.subject("holder", "seller"), what + _with(moved, by, _price(told))


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
        return _of(label, now)
    moved = {"increase": "上调", "decrease": "下调"}
    verb = moved.get(str(told.event["facts"].get("amount_change")), "调整")
    return f"{label}{now}（由{before}{verb}）"


def _sale(told: Told, unknown: str = "") -> Clause:
    return told.subject("seller"), f"出售{_part(told, unknown)}{_with(_price(told))}"


def _acquisition(told: Told) -> Clause:
    if told.is_sale():
        return _sale(told)
    seller = _of("自", told.who("seller"))
    return told.subject("acquirer"), f"{seller}收购{_part(told)}{_with(_price(told))}"


def _part(told: Told, unknown: str = "") -> str:
    """`远山控股的30%股权`; `unknown` is used where no share is stated."""
    target = told.who("target") or told.fact("business") or "未具名公司"
    moved = told.moved() or unknown
    return f"{target}的{moved}{'股权' if moved.endswith('%') else ''}" if moved else target


def _partnership(told: Told) -> Clause:
    partners = told.subject("partner")
    deed = "达成合作" if len(partners) > 1 else "与未具名方达成合作"
    topic, agreement = told.fact("topic"), told.fact("agreement")
    about = f"内容为“{topic}”" if topic else ""
    return partners, deed + _with(about, f"签署“{agreement}”" if agreement else "")


def _joint_venture(told: Told) -> Clause:
    name = told.who("company") if told.names("partner") else ""
    deed = f"设立合资公司{name}"
    topic = told.fact("topic")
    capital = _of("注册资本", told.fact("registered_capital"))
    shares = _of("持股比例：", told.fact("percent"))
    return told.subject("partner"), deed + _with(
        capital, shares, f"业务为“{topic}”" if topic else ""
    )


def _investment(told: Told) -> Clause:
    percent, stage = _of("持股", told.fact("percent")), _of("轮次为", told.fact("round"))
    deed = f"投资{told.who('target') or '未具名公司'}"
    return told.subject("investor"), deed + _with(_price(told), percent, stage)


def _executive_change(told: Told) -> Clause:
    verbs = {
        "appointed": "获任",
        "resigned": "离任",
        "moved": "转任",
        "acting": "代理",
        "holds": "担任",
    }
    deed = verbs.get(str(told.event["facts"].get("change")), "职务变动：")
    people, where, post = (
        told.names("person") or ["未具名人士"],
        told.who("company"),
        told.fact("position"),
    )
    if not post:
        changes = {"appointed": f"加入{where}任职", "resigned": f"从{where}离任"}
        return people, changes.get(str(told.event["facts"].get("change")), f"{deed}{where}")
    return people, f"{deed}{_beside(where, post)}"


def _ownership(told: Told) -> Clause:
    target = told.who("target") or "未具名公司"
    percent = told.fact("percent")
    return told.subject("holder"), f"持有{target}{percent}" if percent else f"控制{target}"


def _changed(what: str) -> Callable[[Told], Clause]:
    def clause(told: Told) -> Clause:
        old, new = told.fact("from"), told.fact("to")
        moved = (f"由“{old}”" if old else "") + (f"变更为“{new}”" if new else "")
        return told.subject("company"), f"变更{what}{_with(moved)}"

    return clause


def _entry(told: Told) -> Clause:
    market = told.fact("market")
    return told.subject("company"), f"进入“{market}”领域" if market else "进入新领域"


def _launch(told: Told) -> Clause:
    product = told.fact("product")
    return told.subject("company"), f"推出“{product}”" if product else "推出产品"


def _deregistration(told: Told) -> Clause:
    return told.subject("company"), "办理注销登记"


def _insolvency(told: Told) -> Clause:
    return told.subject("company"), "进入破产程序"


def _other(told: Told) -> Clause:
    return told.subject("company"), f"有新动态：{one_line(told.event['type'])}"


_CLAUSES: dict[str, Callable[[Told], Clause]] = {
    "registration": _registration,
    "deregistration": _deregistration,
    "insolvency": _insolvency,
    "status_change": _changed("登记状态"),
    "capital_change": _capital_change,
    "shareholding_change": _shareholding_change,
    "ownership": _ownership,
    "partnership": _partnership,
    "joint_venture": _joint_venture,
    "acquisition": _acquisition,
    "investment": _investment,
    "executive_change": _executive_change,
    "name_change": _changed("名称"),
    "address_change": _changed("住所"),
    "scope_change": _changed("经营范围"),
    "market_entry": _entry,
    "launch": _launch,
}
