"""Which names of a Chinese sentence are partners, and which words round them make none of them."""

import re

from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.place import Place
from monitor.reading.claims import extent


def _is_firm(partner: Filler, place: Place) -> bool:
    """Whether more than its place between known words makes a firm's name of it, where the tagger
    has read the sentence."""
    mention = partner.mention
    if mention.kind == "company" or place.index not in place.document.tagged:
        return True
    if mention.kind != "guess" or mention.how != "shape":
        return mention.kind == "guess"
    firms = place.document.discourse.firms
    return firms.counts.get(firms.key(mention), (0, 0))[0] >= _OFTEN


_OFTEN = 3  # times: the text goes on about it


_VISITS = re.compile("座谈|会谈|考察|调研|走访|参观|来访|到访|交流会|恳谈|推介")
_SIGN = re.compile("签(?:署|订|定|下)?[^，。；]{0,16}(?:协议|备忘录|合同|意向书)")
_SETTLED = re.compile("签|达成|宣布|建立|启动|联合|携手|缔结|成立|落地|开工")


def without_weak(candidate: Candidate, place: Place) -> list[Filler]:
    """The partners; where two are firms or offices, nobody else whose name is only guessed at."""
    partners = candidate.of("partner")
    sure = [f for f in partners if _is_firm(f, place) or f.mention.kind in {"org", "person"}]
    if "-zh-" in candidate.rule and len(sure) > 1:
        candidate.fillers = [f for f in candidate.fillers if f.role != "partner" or f in sure]
    return candidate.of("partner")


def works_together(candidate: Candidate, place: Place) -> bool:
    """就相关合作事宜座谈, 考察…寻求合作: who visits whom has agreed on nothing yet; nor have two
    offices, and names that are only guessed at, a partnership of ours."""
    partners = candidate.of("partner")
    if partners and all(f.mention.kind == "person" for f in partners):
        return False  # they sign for somebody
    clause = clause_round(candidate, place)
    known = any(_is_firm(f, place) for f in partners) or _SIGN.search(clause) is not None
    if not known or _in_slogan(candidate, place) or _WITH_NOBODY.search(clause):
        return False
    return not _VISITS.search(clause) or _SETTLED.search(clause) is not None


# 均未与其他企业签署协议: who is meant is none of those named
_WITH_NOBODY = re.compile(r"(?:未|没有|无)(?:曾|有)?(?:与|和|同)(?:其他|其它|任何|上述|第三)")


def _in_slogan(candidate: Candidate, place: Place) -> bool:
    """“山海合作庆百年”系列活动: a motto in quotation marks tells of nobody."""
    start, end = place.span()
    text = place.document.text
    opened = text.rfind("“", start, candidate.trigger[0])
    closed = text.find("”", candidate.trigger[1], end)
    if opened < 0 or closed < 0 or closed - opened > _MOTTO or "”" in text[opened:closed]:
        return False
    if text[closed - 1] in "，。！":
        return False  # somebody is quoted
    return all(opened < f.mention.start < closed for f in candidate.of("partner"))


_MOTTO = 20  # characters


# 签署战略合作协议，将提供100亿元授信: what a bank grants its partner is not what they signed.
_COOPERATION = re.compile("[^，。；]{0,24}?合作(?:框架)?(?:协议|备忘录|意向书|关系|伙伴)")
_CREDIT = re.compile("贷款|借款|授信")


def same_deal(candidate: Candidate, place: Place) -> str:
    """The words of the same deal, in which others would make it none of ours."""
    clause = clause_round(candidate, place)
    if _COOPERATION.match(place.document.text, candidate.trigger[0], place.span()[1]):
        return _CREDIT.sub("", clause)
    return clause


def clause_round(candidate: Candidate, place: Place) -> str:
    """The clause of a Chinese sentence up to ； or 但 or 而."""
    first, last = place.span()
    text = place.document.text[first:last]
    left, right = extent.clause(
        text, candidate.trigger[0] - first, candidate.trigger[1] - first, "zh"
    )
    return text[left:right]
