"""Deals about a business without a name: "its passenger vehicle business", 旗下手机业务."""

import re

from monitor.events._english._pieces import PART
from monitor.events._joined.named_here import named_here
from monitor.events._patterns.candidate import Candidate, Span
from monitor.events._patterns.place import Place
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late

_PART_ZH = (
    "(?:业务|板块|事业部|部门|生产线|工厂|门店|"
    r"(?<!全资)(?<!控股)(?<!参股)(?<!附属)(?<!下属)(?<!家)(?<!个)子公司(?!的?(?:股|约?\d)))"
)
_OTHER = (
    "(?!(?:its|their|the|an?|in|of|to|from|by|for|which|that|with|at|on|as|stakes?|shares|"
    r"interest|minority|majority|controlling)\b)"
)
_BEHIND = {
    "en": late(
        r"[^.;:]{0,60}?(?:\b(?:[Ii]ts|[Tt]heir|the|an?|in|of|all|entire)|[’']s?)"
        rf" (?P<what>(?:{_OTHER}[\w’'&/-]+ (?:\(\w+\) )?){{1,5}}?{PART}|"
        r"(?:hotel|plant|mine|shipyard|port|airport|hospital)s?|factory|factories|refinery|stores|"
        r"restaurants|clinics)\b"
    ),
    "zh": late(
        "[^，。；]{0,8}?(?:旗下|所持|所属|名下|其|的|(?<=[购售让离]))"
        f"(?P<what>[一-鿿A-Za-z]{{2,12}}?{_PART_ZH})"
    ),
}
_IN_FRONT = late(
    "[将为](?:其|旗下|所属|所持|名下|的){0,3}"
    f"(?P<what>[一-鿿A-Za-z]{{2,12}}?{_PART_ZH})[^，。；]{{0,16}}$"
)
_THING = r"[一-鿿A-Za-z\d]"
# 收购甲扩大电池业务, without 的: what 甲 is bought for
_DOES = (
    "的|股[权份票]|扩[大充张]|进[军入]|切入|布局|拓展|开[展拓]|加[强码快]|补[充强齐]|整合|强化|完善|"
    "成立|设立|建立|组[建成]|创[办建立]|筹[建备]|搭建|提[升高]|增[强加]|[获取]得|做[大强]|发展|打造|收购|成为|实现|推[动进]|后(?!市)|[监主]管|及其|"
    "[签并而以且将仍尚需须除使令让助在和与是有]"
)
_NO_PART = "原因|目的|理由|计划|方案|协议|消息|传闻|决定|同时|过程"  # 收购甲的原因是看好其业务
# 收购甲的电池业务, 甲x86服务器部门, 甲旗下酒店资产, 甲旗下乙牌, 甲在平湖的工厂
_OF_IT_ZH = late(
    "(?:[(（][^()（）]{1,60}[)）])?(?P<of>的|(?:旗下)?的?(?:位于|在)[一-鿿]{2,8}的|"
    "(?P<under>旗下)的?|所属的?)? ?(?P<what>"
    f"(?(of)(?!{_NO_PART}){_THING}{{0,12}}?|(?:(?!{_DOES}){_THING}){{2,12}}?)"
    f"(?:{_PART_ZH}|(?<![部有要])资产(?![重负管评])|(?(under)(?<!旗下)(?=[，。；]|$)|(?!))))"
)
_ASIDE = re.compile(r" ?\(\w+\)")


# "Acquired X's stores", "X dealership sites": X owns them; a singular may be part of X's name
_SEVERAL = late(
    r"(?:['’]s?)? (?P<what>(?:[a-z][\w-]{2,16} ){0,3}?(?:dealerships|stores|shops|"
    "restaurants|outlets|branches|clinics|sites|plants|factories|mills|facilities|locations|"
    r"operations|activities|assets))\b"
)
# "Acquired the business and assets of X": X itself, as administrators sell it
_WHOLE = late(r"(?:entire )?business and (?:[a-z]{3,12} )?assets of (?:the )?")
_AS_NAMED = 0.9  # the base of "bought X"
PASSIVE = frozenset({"acquisition-en-by", "acquisition-en-sold-to"})
# "X's packaging unit was acquired by", "a stake in X's packaging unit"
_ITS = late(rf"['’]s? (?P<what>(?:[\w&/-]{{2,16}} ){{0,4}}?{PART})\b(?!,? [A-Z])")
_ANY = closing(r"\b(?:an?|another) (?:former )?$")
_PART_OF = late(
    rf" (?P<what>(?:[a-z][\w-]{{2,16}} ){{0,3}}?(?:{PART}|store|shop|restaurant|pub|clinic|brewery|"
    r"dairy|bakery))\b(?!,? [A-Z])"
)
# "78 Kestrel restaurants", "three more Kestrel stores": under its brand, hardly from it
_COUNTED = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens of|several|\d{1,4}) "
    r"(?:[a-z]{4,12} ){0,2}$"
)
_NEAR = 40  # characters
_OF_IT = {"zh": _OF_IT_ZH, "en": _SEVERAL}


def note(candidate: Candidate, place: Place) -> None:
    """Add the fact `business` if no firm is named as the target."""
    _let_owner_sell(candidate, place)
    if candidate.keys("target") or "business" in candidate.facts:
        return
    start, end = candidate.trigger
    text = place.document.text
    first, stop = place.span()
    found = _BEHIND[place.document.lang].match(text, end, stop)
    if found is None and place.document.lang == "zh":
        found = _IN_FRONT.search(text, first, start)
    if found is None:
        return
    whole = _WHOLE.match(text, found.start("what"), stop)
    if whole and any(f.mention.start == whole.end() for f in candidate.of("seller")):
        candidate.score = max(candidate.score, _AS_NAMED)
        candidate.fillers = [
            f._replace(role="target") if f.role == "seller" else f for f in candidate.fillers
        ]
    else:
        candidate.facts["business"] = _ASIDE.sub("", found["what"])


def _let_owner_sell(candidate: Candidate, place: Place) -> None:
    """收购甲的电池业务, "X's packaging unit was bought by": 甲 and X sell a business."""
    targets, english = candidate.of("target"), place.document.lang == "en"
    of_a_stake = english and candidate.type == "shareholding_change"
    if len(targets) != 1 or (candidate.keys("seller") and english and not of_a_stake):
        return
    named = named_here(targets, place)
    found = _of_it(candidate, place, named[0][0]) if named else None
    if found is None:
        return
    begin, before = named[0][0][0], place.span()[0]
    counted = _COUNTED.search(place.document.text, max(before, begin - _NEAR), begin)
    others = [f for f in candidate.fillers if f.role != "target"]
    candidate.facts["business"] = found["what"]
    if english and counted:
        candidate.facts["business"] = f"{targets[0].mention.surface}{found[0]}"
        candidate.fillers = others
    elif of_a_stake:
        candidate.fillers = others
    elif not candidate.keys("seller"):
        candidate.fillers = [
            f._replace(role="seller") if f.role == "target" else f for f in candidate.fillers
        ]


def _of_it(candidate: Candidate, place: Place, named: Span) -> re.Match[str] | None:
    """The words behind an owner that say what of it is dealt in."""
    (start, stop), (_, end), text = candidate.trigger, place.span(), place.document.text
    if named[0] >= stop:
        found = _OF_IT[place.document.lang].match(text, named[1], end)
        if found is None and place.document.lang == "en":
            return _part_en(text, named, end)
        return found
    if place.document.lang == "zh":
        return _OF_IT_ZH.match(text, named[1], start)
    return _ITS.match(text, named[1], start) if candidate.rule in PASSIVE else None


def _part_en(text: str, named: Span, end: int) -> re.Match[str] | None:
    """ "A Kestrel plant", "Kestrel's packaging unit", but not "Kestrel's business"."""
    if _ANY.search(text, max(0, named[0] - len(" a former ")), named[0]):
        return _PART_OF.match(text, named[1], end)
    found = _ITS.match(text, named[1], end)
    return found if found and " " in found["what"] else None


def agree(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates may be one deal when only one of them names the target.

    They are if acquirer and seller agree, or the amount; in a headline also the share bought.
    """
    for vague, named in ((one, other), (other, one)):
        if "business" in vague.facts and not vague.keys("target") and named.keys("target"):
            sides = sum(bool(vague.keys(r) & named.keys(r)) for r in ("acquirer", "seller"))
            of_a_share = vague.headline and sides and _equal(one, other, "percent")
            return bool(sides > 1 or of_a_share or _equal(one, other, "amount"))
    return True


def _equal(one: Candidate, other: Candidate, figure: str) -> bool:
    told = [c.facts.get(figure) for c in (one, other)]
    values = [t.get("value") for t in told if isinstance(t, dict)]
    return len(values) == 2 and values[0] is not None and values[0] == values[1]
