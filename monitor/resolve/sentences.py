"""Sentences about a watched firm's relation to another, and about doubts, in English and
Chinese."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from monitor.model import Language, Relation, Share, Step
from monitor.ownership.graph import Link

_VERDICTS: dict[Language, dict[Relation, str]] = {
    "en": {
        "controls": "control",
        "possibly_controls": "possible control",
        "owned_by": "an owner of the watched firm",
        "minority": "no control",
        "self": "",
    },
    "zh": {
        "controls": "控制",
        "possibly_controls": "可能控制",
        "owned_by": "为所关注企业的股东",
        "minority": "不构成控制",
        "self": "",
    },
}
_OWNED_BEFORE: dict[Language, str] = {  # it may go on to hold a smaller share
    "en": "an owner in the watched firm's group",
    "zh": "作为股东属于所关注企业的集团",
}
_WORDS_EN = {
    "largest": "{its} largest shareholder",
    "wholly": "{its} sole shareholder",
    "controls": "{its} controlling shareholder",
    "joint": "one of {its} joint owners",
    None: "a shareholder of {it}",
}
_WORDS_ZH = {
    "largest": "最大股东",
    "wholly": "唯一股东",
    "controls": "控股股东",
    "joint": "合资股东",
    None: "股东",
}


def why(
    link: Link,
    names: Mapping[str, str],
    lang: Language,
    *,
    is_subject: bool,
    is_over: bool = False,
) -> str:
    """One sentence without a full stop.

    `is_subject`: the path's last company is what the event is about, so "it" suffices; `is_over`:
    the event has ended the relation.
    """
    if not link.path:
        return "它就是所关注的企业" if lang == "zh" else "is the watched firm itself"
    if link.relation == "owned_by":
        is_subject = False
    has_left = is_over and link.relation == "owned_by"
    verdict = _OWNED_BEFORE[lang] if has_left else _VERDICTS[lang][link.relation]
    if lang == "zh":
        chain = _chinese(link.path, names, is_subject=is_subject)
        return f"变动前{chain}：{verdict}，现已不再" if is_over else f"{chain}：{verdict}"
    chain = _english(link.path, names, is_subject=is_subject, is_over=is_over)
    return f"{chain}: {verdict}, until now" if is_over else f"{chain}: {verdict}"


def everyday_word(names: Sequence[str], lang: Language) -> str:
    """That a firm is named only by a common word."""
    if lang == "zh":
        return f"仅以“{'”“'.join(names)}”称呼，这是日常用语或地名，别无内容表明所指为该企业"
    words = ", ".join(names)
    return f"named only as {words}, an everyday word or place, and nothing else says it is the firm"


def like_named(name: str, watched: str, lang: Language) -> str:
    """That the named firm's name is longer or shorter than the watched one's."""
    if lang == "zh":
        return f"文中的“{name}”可能是所关注的“{watched}”，也可能是另一家企业"
    return f"names {name}, which may be the watched {watched} or another firm"


def _english(
    path: tuple[Step, ...], names: Mapping[str, str], *, is_subject: bool, is_over: bool
) -> str:
    holds, is_ = ("held", "was") if is_over else ("holds", "is")
    parts = []
    for at, step in enumerate(path):
        last = at == len(path) - 1
        target = _name(step.target, names)
        lead = "" if at == 0 else ", which "
        if known := _percent(step.share, "en"):
            it = "it" if last and is_subject and at > 0 else target
            parts.append(f"{lead}{holds} {known} of {it}")
            continue
        it = "it" if last and is_subject else target
        its = "its" if it == "it" else f"{target}'s"
        lead = f"{is_} " if at == 0 else ", "
        words = _WORDS_EN.get(step.control, _WORDS_EN[None]).format(it=it, its=its)
        parts.append(f"{lead}{words} (share not stated)")
    return "".join(parts)


def _chinese(path: tuple[Step, ...], names: Mapping[str, str], *, is_subject: bool) -> str:
    parts = []
    for at, step in enumerate(path):
        last = at == len(path) - 1
        target = "该公司" if last and is_subject else _name(step.target, names)
        lead = "" if at == 0 else "，后者"
        if known := _percent(step.share, "zh"):
            parts.append(f"{lead}持有{target}{known}股权")
            continue
        words = _WORDS_ZH.get(step.control, _WORDS_ZH[None])
        parts.append(f"{lead}为{target}{words}（持股比例未披露）")
    return "".join(parts)


def _name(company: str, names: Mapping[str, str]) -> str:
    return names.get(company, company)


def _percent(share: Share, lang: Language) -> str:
    """A share in per cent with up to two decimals; empty if nobody states one."""
    space, dash = (" ", " to ") if lang == "en" else ("", "至")
    if share.low == share.high:
        return f"{_number(share.low)}{space}%"
    if share.low == 0 and share.high > Fraction(99, 100):
        return ""
    return f"{_number(share.low)}{dash}{_number(share.high)}{space}%"


def _number(share: Fraction) -> str:
    return f"{float(round(share * 100, 2)):g}"
