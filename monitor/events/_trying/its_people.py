"""Parties that are only people around a firm: Kestrel dealers, 海岭骑手, 海岭前高管 are not it."""

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

_PEOPLE_EN = late(
    r" (?:[a-z]{3,10} )?"
    r"(?:dealers|dealerships|growers|farmers|customers|users|drivers|owners|fans|employees|workers|"
    r"distributors|franchisees|suppliers|riders|couriers|resellers|subscribers|passengers|tenants|"
    r"pensioners|pilots|nurses|unions)\b(?! and [A-Z])"
)
_PEOPLE_ZH = late(
    "(?:的?(?:骑手|司机|员工|职工|经销商|代理商|加盟商|供应商|分销商|车主|用户|粉丝|会员|工会|商户|客户)|"
    "前(?:高管|员工|CEO|总裁|副总裁|总经理|董事长|工程师))(?!持股|代表|股东|委员会|平台|名|众多|体系|数|资质|认证|大会|[，。])"
)
_ROLES = frozenset({"partner", "investor", "acquirer", "target"})
_PEOPLE = {"en": _PEOPLE_EN, "zh": _PEOPLE_ZH}


def without(candidate: Candidate, place: Place) -> Candidate:
    """The candidate without such parties."""
    kept = [one for one in candidate.fillers if not _is_people(one, place)]
    return candidate if len(kept) == len(candidate.fillers) else candidate.like(fillers=kept)


def are_parties(candidate: Candidate, place: Place) -> bool:
    """Whether the candidate has such a party still, or again."""
    return any(_is_people(one, place) for one in candidate.fillers)


def _is_people(filler: Filler, place: Place) -> bool:
    document, named = place.document, filler.mention
    here = document.sentences[place.index]
    if filler.role not in _ROLES or not here.start <= named.start < here.end:
        return False
    return _PEOPLE[document.lang].match(document.text, named.end) is not None
