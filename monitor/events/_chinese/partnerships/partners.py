"""Decides which names of a Chinese sentence are partners, and whether they work together."""

import re
from collections.abc import Sequence

from monitor.events._chinese.not_ruled_out import OPEN_END
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.claims import extent
from monitor.reading.masks.mask import compiled


def _is_firm(partner: Filler, place: Place) -> bool:
    """Whether a partner is surely a firm.

    In tagged sentences a name guessed from its shape must occur often.
    """
    mention = partner.mention
    if mention.kind == "company" or place.index not in place.document.tagged:
        return True
    if mention.kind != "guess" or mention.how != "shape":
        return mention.kind == "guess"
    firms = place.document.discourse.firms
    return firms.counts.get(firms.key(mention), (0, 0))[0] >= _OFTEN


_OFTEN = 3  # times
_VISITS = re.compile("座谈|会谈|考察|调研|走访|参观|来访|到访|交流会|恳谈|推介")
_SIGN = re.compile(
    "签(?:署|订|定|下)?[^，。；]{0,16}(?:协议|备忘|合同|意向书)|"
    "(?:结[成为]|缔结)[^，。；]{0,8}(?:伙伴|联盟)|达成[^，。；]{0,4}战略合作"
)
_SETTLED = re.compile("签|达成|宣布|建立|启动|联合|携手|缔结|成立|落地|开工")


_OURS = re.compile("[我本贵][校院市县区省国司部]$")
_PART = 4  # characters of a name that may be all but the place in front of another


def apart(candidate: Candidate) -> list[Filler]:
    """Without 海山水泥集团 beside 平湖海山水泥集团."""
    keys = candidate.keys("partner")
    return [
        f
        for f in candidate.fillers
        if not any(len(f.key) >= _PART and k != f.key and k.endswith(f.key) for k in keys)
    ]


def unnamed(partner: Filler) -> bool:
    """我校与海山集团签约: a partner who has no name here."""
    return _OURS.match(partner.mention.surface) is not None


def without_weak(candidate: Candidate, place: Place) -> list[Filler]:
    """The partners; drop doubtful guesses if two firms, organisations or people are sure."""
    partners = candidate.of("partner")
    sure = [f for f in partners if _is_firm(f, place) or f.mention.kind in {"org", "person"}]
    if "-zh-" in candidate.rule and len(sure) > 1:
        sure += _listed_with(sure, partners, place)
        candidate.fillers = [f for f in candidate.fillers if f.role != "partner" or f in sure]
    return candidate.of("partner")


def for_officers(candidate: Candidate, place: Place) -> None:
    """Replace partners who sign as officers by their firms: 甲董事长乙与丙总裁丁签署协议."""
    text, partners = place.document.text, candidate.of("partner")
    if not any(map(_is_person, partners)):
        return
    masked, firms = place.document.masked(place.index), place.document.discourse.firms
    kept = {f.key: f for f in partners if f.mention.kind != "person"}
    found = _OFFICER.finditer(masked.text)
    employers = {masked.items[m.start("who")].start: masked.items[m.start("firm")] for m in found}
    for one in partners:
        if _is_person(one):
            firm = employers.get(one.mention.start)
            if firm is None and _ATTENDS.match(text, one.mention.end):
                continue  # 甲等市领导出席了成都市与乙的签约仪式
            mention = one.mention if firm is None else firms.full(firm.value)
            key = one.key if firm is None else firms.key(mention)
            kept.setdefault(key, one._replace(mention=mention, key=key))
    others = [f for f in candidate.fillers if f.role != "partner"]
    candidate.fillers = [*others, *kept.values()]


_OFFICER = compiled(
    "(?P<firm>[<ns>])的?(?:<js>|(?:副?[省市县区州镇]长|书记|主任))(?P<who><pe>)", "zh"
)
_ATTENDS = re.compile("[^，。；]{0,16}?(?:出席|见证|参加)")


def _is_person(partner: Filler) -> bool:
    return partner.mention.kind == "person"


# 甲与乙共同举办峰会, 与甲存在合作关系, 与甲、乙等建立了合作关系, 建立了长期合作关系
_EVENT = re.compile("[举主承]办")
_STANDING = re.compile(
    "(?:存在|有着|具有|拥有|保持)[^，。；]{0,14}合作|"
    "(?:等[^，。；]{0,12}建立[了起][^，。；]{0,10}|建立[了起][^，。；]{0,10}(?:长期|稳定|良好|紧密|"
    "密切|深厚|广泛)[^，。；]{0,12})关系"
)


_LESSER = re.compile(
    "(?:股权投资|投资(?:建设|开发)?(?=协议|合同)|增资|扩股|认购|入股|参股|投资(?=意向))(?:框架|意向)?(?:协议|合同|书)|(?:和解|抵押|质押|赔偿|补偿|监管|调解|仲裁|诚意金|租赁|保密|分拆|出让|承销|保荐|担保|辅导)"
    "(?:协议|合同)|(?:合并|换股|承债|终止)(?:框架|意向)?(?:协议|合同)|(?:接[手过]|[买拿]下)[^，。；]{0,24}股[份权]"
)


def is_lesser(words: str) -> bool:
    """Whether they tell of a lease or the like, and of no partnership signed along with it."""
    if "合作" in words:
        return False
    return _LESSER.search(words) is not None


def is_standing(candidate: Candidate, place: Place) -> bool:
    """Whether it is an undated standing partnership, or one for an event."""
    if _EVENT.search(place.document.text, *candidate.trigger):
        return True
    if candidate.date or candidate.headline or candidate.modality != "asserted":
        return False
    return _STANDING.search(_clause_around(candidate, place)) is not None


# 双方将围绕奶源基地、冷链物流等开展合作: what they work on
_ON = re.compile("(?:围绕|聚焦|(?<![成造])就)[^，。；]{0,40}$")


def without_topics(candidate: Candidate, place: Place) -> None:
    """Leave out names in the list of what the partners work on."""
    text, left = place.document.text, place.span()[0]
    candidate.fillers = [
        f
        for f in candidate.fillers
        if not _ON.search(text, max(left, f.mention.start - _REACH), max(left, f.mention.start))
    ]


_REACH = 48  # characters

# 就战略合作事宜磋商, 没有合作的计划: no word of what about
_BARE = re.compile(
    "(?:战略|全面|深度|深入|进一步|相关|具体|任何|潜在|未来|有关)*(?:合作)?"
    "(?:的?(?:计划|意向|意愿|可能性?|事宜|事项|关系|协议|机会|安排|打算|内容|问题))*"
)


def without_bare_topic(candidate: Candidate) -> None:
    """Leave out a topic that only says that they work together."""
    if _BARE.fullmatch(str(candidate.facts.get("topic", "-"))):
        del candidate.facts["topic"]


def _listed_with(sure: Sequence[Filler], partners: Sequence[Filler], place: Place) -> list[Filler]:
    """The partners in one list with two that are sure: what a list names are all firms."""
    starts = place.masked.starts
    found: set[int] = set()
    for listed in _LIST.finditer(place.masked.text):
        inside = set(starts[slice(*listed.span())])
        if sum(f.mention.start in inside for f in sure) >= _ENOUGH:
            found |= inside
    return [f for f in partners if f not in sure and f.mention.start in found]


_LIST = compiled("<pa>(?:<and><pa>){2,}", "zh")
_ENOUGH = 2  # sure partners in a list


def works_together(candidate: Candidate, place: Place) -> bool:
    """Whether the parties do work together. A visit is no agreement yet: 就相关合作事宜座谈.

    Needs a sure firm or a signing, and more than people.
    """
    partners = candidate.of("partner")
    if partners and all(f.mention.kind == "person" for f in partners):
        return False  # they sign for their firms
    clause = _clause_around(candidate, place)
    known = any(_is_firm(f, place) for f in partners) or _SIGN.search(clause) is not None
    if not known or _in_slogan(candidate, place) or _WITH_NOBODY.search(clause):
        return False
    if OPEN_END.search(clause) or _ONE_OF_MANY.search(place.document.text, *place.span()):
        return False
    return not _VISITS.search(clause) or _SETTLED.search(clause) is not None


# 均未与其他企业签署协议: the other side is none of those named.
_WITH_NOBODY = re.compile(r"(?:未|没有|无)(?:曾|有)?(?:与|和|同)(?:其他|其它|任何|上述|第三)")
# 以甲、乙为代表的车企与中国企业合作: each with others.
_ONE_OF_MANY = re.compile("以[^，。；]{2,40}为代表的?[^，。；]{0,40}(?:合作|携手|联手|签)")


def _in_slogan(candidate: Candidate, place: Place) -> bool:
    """“山海合作庆百年”系列活动: whether trigger and partners stand in a quoted motto."""
    start, end = place.span()
    text = place.document.text
    opened = text.rfind("“", start, candidate.trigger[0])
    closed = text.find("”", candidate.trigger[1], end)
    if opened < 0 or closed < 0 or closed - opened > _MOTTO:
        return False
    if text[closed - 1] in "，。！":
        return False  # somebody is quoted
    return all(opened < f.mention.start < closed for f in candidate.of("partner"))


_MOTTO = 20  # characters
# 签署战略合作协议，将提供100亿元授信: a bank's credit line does not make it a loan agreement.
_COOPERATION = re.compile("[^，。；]{0,24}?合作(?:框架)?(?:协议|备忘|意向书|关系|伙伴)")
_CREDIT = re.compile("贷款|借款|授信")


def same_deal(candidate: Candidate, place: Place) -> str:
    """The words that are checked for other kinds of deal."""
    clause = _clause_around(candidate, place)
    if _COOPERATION.match(place.document.text, candidate.trigger[0], place.span()[1]):
        return _CREDIT.sub("", clause)
    return clause


def _clause_around(candidate: Candidate, place: Place) -> str:
    """The clause around the trigger, up to ； or 但 or 而."""
    first, last = place.span()
    text = place.document.text[first:last]
    left, right = extent.clause(
        text, candidate.trigger[0] - first, candidate.trigger[1] - first, "zh"
    )
    after = _THEIR_VENTURE.search(text, candidate.trigger[1] - first, right)
    return text[left : after.start() if after else right]


# 宣布合作，双方的合资公司已开业: two events
_THEIR_VENTURE = re.compile(
    "，(?:(?:双方|两家(?:公司|企业)?|两者|二者|其)的?(?:共同[^，。；]{2,4})?合资|"
    "(?=[^，。；]{0,6}(?:[去今同当]年|\\d[年月]|随后|其后|之后))[^，。；]{0,20}合资)"
)
