"""Chinese clauses about firms themselves: founded, partners, officers, names, markets."""

from collections.abc import Callable

from monitor.deliver._sentences.chinese_deals import behind, beside, of
from monitor.deliver._sentences.clause import ChineseClause as Clause
from monitor.deliver._sentences.told import UNNAMED, Told
from monitor.reading.words.zh import PLACES


def _registration(told: Told) -> Clause:
    """What is there is told of the new firm, what is not yet of those who found it."""
    kind = told.kind_of_money("registered_capital")
    capital = of("注册资本", told.fact("registered_capital")) + (f"（{kind}）" if kind else "")
    percent, founders = of("持股", told.fact("percent")), told.names("holder")
    officer = of("法定代表人为", told.who("legal_representative"))
    firm, nobody = told.subject("company"), [UNNAMED["zh"]]
    if founders and (told.event["modality"] != "asserted" or firm == nobody):
        name = "新公司" if firm == nobody else told.listed(firm)
        return Clause(founders, f"设立{name}{behind(capital, percent, officer)}")
    held = of("股东为", told.listed(founders))
    return Clause(firm, "登记成立" + behind(capital, held, percent, officer))


def _partnership(told: Told) -> Clause:
    partners, topic, agreement = (
        told.subject("partner"),
        told.fact("topic"),
        told.fact("agreement"),
    )
    about = of("内容为", f"“{topic}”" if topic else "")
    rest = behind(about, of("签署", f"“{agreement}”" if agreement else ""))
    other = "" if len(partners) > 1 else "与未具名方"
    return Clause(partners, f"{other}达成合作{rest}", undid=f"{other}终止合作{rest}")


def _joint_venture(told: Told) -> Clause:
    name = told.who("company") if told.names("partner") else ""
    capital = of("注册资本", told.fact("registered_capital"))
    shares, topic = of("持股比例：", told.fact("percent")), told.fact("topic")
    rest = behind(capital, shares, f"业务为“{topic}”" if topic else "")
    return Clause(
        told.subject("partner"), f"设立合资公司{name}{rest}", undid=f"终止合资{name}{rest}"
    )


def _executive_change(told: Told) -> Clause:
    change, post = str(told.event["facts"].get("change")), told.fact("position")
    people, where = told.names("person"), told.who("company")
    if not post:
        return _no_office(people, where, change)
    office = beside(where, post)
    if not people and where and change == "appointed":
        return Clause([where], f"任命新的{post}")
    if not people and where and change == "resigned":
        return Clause([office], "离任")
    verbs = {
        "appointed": ("获任", "出任"),
        "resigned": ("不再担任", "卸任"),
        "moved": ("转任", ""),
        "acting": ("代理", ""),
        "holds": ("担任", ""),
    }
    did, do = verbs.get(change, ("职务变动：", ""))
    return Clause(people or ["未具名人士"], did + office, do and do + office)


def _no_office(people: list[str], where: str, change: str) -> Clause:
    """For articles that say who came or went but not in which office."""
    deeds = {
        "appointed": f"加入{where}任职",
        "resigned": f"从{where}离任",
        "moved": f"转任{where}",
    }
    return Clause(people or ["未具名人士"], deeds.get(change, f"职务变动：{where}"))


def _changed(what: str) -> Callable[[Told], Clause]:
    def clause(told: Told) -> Clause:
        old, new = told.fact("from"), told.fact("to")
        moved = (f"由“{old}”" if old else "") + (f"变更为“{new}”" if new else "")
        if not new:
            return Clause(told.subject("company"), f"变更{what}{behind(moved)}")
        return Clause(told.subject("company"), f"{what}{moved}", f"将{what}{moved}")

    return clause


def _entry(told: Told) -> Clause:
    market = told.fact("market")
    kind = "市场" if market in PLACES or market.isascii() else "领域"
    where = f"“{market}”{kind}" if market else "新领域"
    return Clause(told.subject("company"), f"进入{where}", undid=f"退出{where}")


def _launch(told: Told) -> Clause:
    product = told.fact("product")
    return Clause(told.subject("company"), f"推出“{product}”" if product else "推出产品")


def _deregistration(told: Told) -> Clause:
    return Clause(told.subject("company"), "办理注销登记")


def _insolvency(told: Told) -> Clause:
    return Clause(told.subject("company"), "进入破产程序")


CLAUSES: dict[str, Callable[[Told], Clause]] = {
    "registration": _registration,
    "deregistration": _deregistration,
    "insolvency": _insolvency,
    "status_change": _changed("登记状态"),
    "partnership": _partnership,
    "joint_venture": _joint_venture,
    "executive_change": _executive_change,
    "name_change": _changed("名称"),
    "address_change": _changed("住所"),
    "scope_change": _changed("经营范围"),
    "market_entry": _entry,
    "launch": _launch,
}
