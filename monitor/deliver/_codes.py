"""Words for the codes in facts: directions, changes of office, ranks of sources."""

import re

from monitor.model import Language
from monitor.resolve.posts import called, round_called

_CHANGES = {
    "appointed": ("appointed", "获任"),
    "resigned": ("leaves office", "离任"),
    "moved": ("moved", "转任"),
    "holds": ("in office", "在任"),
    "acting": ("acting", "代理"),
}
_CODES: dict[str, dict[str, tuple[str, str]]] = {
    "direction": {"increase": ("increase", "增加"), "decrease": ("decrease", "减少")},
    "change": _CHANGES,
    "control": {
        "controls": ("controls it", "控制"),
        "wholly": ("sole shareholder", "唯一股东"),
        "largest": ("largest shareholder", "最大股东"),
        "joint": ("jointly held", "共同持股"),
    },
    "status": {
        "active": ("active", "存续"),
        "closed": ("closed", "注销"),
        "insolvent": ("insolvent", "破产"),
        "winding_up": ("being wound up", "清算中"),
        "dissolved": ("dissolved", "已解散"),
        "dormant": ("dormant", "停业"),
        "other": ("other", "其他"),
    },
    "because": {
        "the later statement": ("the later statement", "采信较新的说法"),
        "neither: both are possible": ("neither; both are possible", "各方均有可能"),
    },
    "kind": {
        "equity": ("equity", "股权"),
        "votes": ("votes", "表决权"),
        "gp": ("general partner", "普通合伙人"),
        "board": ("board seats", "董事席位"),
        "contract": ("by contract", "协议控制"),
        "consolidation": ("consolidated", "并表"),
    },
}
# Which kind of source is believed before which.
_ORIGINS = {
    "registry": ("a register", "登记机关"),
    "filing": ("a filing", "公告"),
    "company": ("the company", "公司"),
    "media": ("a paper", "媒体"),
    "third_party": ("a third party", "第三方"),
    "anonymous": ("an unnamed source", "匿名人士"),
    "user": ("your own file", "自有数据"),
    "a named source": ("a named source", "具名来源"),
    "an unknown source": ("an unknown source", "不明来源"),
    "others": ("others", "其他来源"),
}
# "Named three new directors: …" is told of each.
_SEVERAL = re.compile(
    r"\b(director|executive|officer|manager|member|president|partner|trustee|chair)s$"
)
# These facts use the codes of another fact.
_LIKE = {"from": "status", "to": "status"}


def meaning(fact: str, code: str, language: Language) -> str:
    """The code in words; the text itself if unknown."""
    if fact == "position":
        return called(_SEVERAL.sub(r"\1", code), language)
    if fact == "round":
        return round_called(code, language)
    first, before, then = code.partition(" before ")
    if fact == "because" and before:
        return _preferred(first, then, language)
    known = _CODES.get(_LIKE.get(fact, fact), {})
    return known[code][language == "zh"] if code in known else code


def _preferred(first: str, then: str, language: Language) -> str:
    ends = [_ORIGINS.get(one, (one, one))[language == "zh"] for one in (first, then)]
    return ("优先采信{}，其次{}" if language == "zh" else "{}, then {}").format(*ends)
