"""What the codes of facts mean: directions, changes of office, control, states of a register."""

from monitor.model import Language

_CHANGES = {
    "appointed": ("appointed", "获任"),
    "resigned": ("resigned", "辞任"),
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
    "kind": {
        "equity": ("equity", "股权"),
        "votes": ("votes", "表决权"),
        "gp": ("general partner", "普通合伙人"),
        "board": ("board seats", "董事席位"),
        "contract": ("by contract", "协议控制"),
        "consolidation": ("consolidated", "并表"),
    },
}
# In these facts a code stands for what it stands for in another one.
_LIKE = {"from": "status", "to": "status"}


def meaning(fact: str, code: str, language: Language) -> str:
    """The code in words; the text itself where it is none."""
    known = _CODES.get(_LIKE.get(fact, fact), {})
    return known[code][language == "zh"] if code in known else code
