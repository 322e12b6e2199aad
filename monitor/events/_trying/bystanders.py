"""Firms that a clause names though they do not deal: Kestrel dealers, the Kestrel building, the
team it sponsors, and whom somebody left (从海岭独立)."""

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.regexes.late import late

_WHICH = "(?:car|truck|cab|delivery|local|former|retail|business|union)"
# "A Kestrel dealer has bought Y", but not "Kestrel dealer X has bought Y"
_ONE = (
    "dealer|distributor|franchisee|supplier|reseller|contractor|customer|client|"
    "rival|competitor|landlord|tenant|creditor|lender|subscriber|licensee"
)
_PEOPLE = {
    "en": late(
        rf"(?:['’]s?)? (?:{_WHICH} )?(?:{_ONE})\b(?! [A-Z]| (?:and|or) [A-Z])|"
        rf" (?:{_WHICH} )?(?:dealers|dealerships|growers|farmers|customers|users|drivers|owners|"
        r"fans|employees|workers|distributors|franchisees|suppliers|riders|couriers|resellers|subscribers|"
        r"passengers|tenants|pensioners|pilots|nurses|unions)\b(?! and [A-Z])|"
        "-(?:branded|built|made|run|operated|themed|compatible)\\b"
    ),
    "zh": late(
        "(?:的?(?:骑手|司机|员工|职工|经销商|代理商|加盟商|供应商|分销商|车主|用户|粉丝|会员|工会|商户|客户|竞争对手|合作伙伴|股东(?=表示|称|透露|认为))|"
        "前(?:高管|员工|CEO|总裁|副总裁|总经理|董事长|工程师))"
        "(?!持股|代表|股东|委员会|平台|名|众多|体系|数|资质|认证|大会|店|商店|端|[，。])"
    ),
}
_THINGS = {
    "en": late(r" (?:head office|building|headquarters|tower|campus|stadium|arena)\b"),
    "zh": late("(?:总部)?(?:大楼|大厦|办公楼)|(?:冠名|赞助|代工|供货)的"),
}
_LEFT = late("(?:中|内部)?(?:独立|分拆|拆分|剥离|脱离)")
_ROLES = frozenset({"partner", "investor", "acquirer", "target", "seller"})


def without(candidate: Candidate, place: Place) -> Candidate:
    """The candidate without such parties."""
    kept = [one for one in candidate.fillers if not _stands_by(one, candidate, place)]
    return candidate if len(kept) == len(candidate.fillers) else candidate.like(fillers=kept)


def are_parties(candidate: Candidate, place: Place) -> bool:
    """Whether the candidate has such a party still, or again."""
    return any(_stands_by(one, candidate, place) for one in candidate.fillers)


def _stands_by(filler: Filler, candidate: Candidate, place: Place) -> bool:
    document, named = place.document, filler.mention
    here = document.sentences[place.index]
    if not here.start <= named.start < here.end:
        return False  # meant by another word
    text, lang = document.text, document.lang
    if filler.role in _ROLES and _PEOPLE[lang].match(text, named.end):
        return True
    if filler.role == "target" and _THINGS[lang].match(text, named.end):
        return True
    joins = filler.role == "company" and candidate.facts.get("change") == "appointed"
    leaves = filler.role == "target" and _LEFT.match(text, named.end)
    return bool(joins or leaves) and text.startswith("从", named.start - 1)
