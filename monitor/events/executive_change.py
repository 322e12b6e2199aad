"""How texts say that somebody takes or leaves an office of a company."""

import re
from collections.abc import Iterator, Sequence

from monitor.events._english import appointment as _appointment
from monitor.events._english import departure as _departure
from monitor.events._finishing import employers_en, passing_offices, succession_en
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pattern import Pattern
from monitor.events._patterns.pieces_zh import APPOINT
from monitor.events._patterns.place import Place
from monitor.model import Json
from monitor.reading.dates import Dated
from monitor.reading.names.zh import people as people_zh

ROLES = ("person", "company", "former")
NEEDS = ("person",)
WORDS = {
    "zh": (
        "新任|迎来|换帅|职务|退休|退任|辞|任|选举|选为|当选|推选|提名|卸|离职|接替|变更|履新|"
        "免去|罢免|被免|解聘|聘|解除|增补|增选|补选|递补|委派|指派|推举|提拔|擢|晋升|提升为|"
        "调升|升为|去职|下台|下课|接掌|接棒|更换|换成|空降|入职|加盟"
    ),
    "en": (
        "named|names|serve| act as|confirm|added|adding|adds |move|moving|naming|appoint|"
        "resign|step|hire|hiring|elect|promot|retir|led by|run by|headed by|led |lure|"
        "part(?:ed|s|ing) |lost|loses|losing|axe|join|quit|replac|succe|oust|left|leav|depart|"
        "become|became|becoming|tak|took|tapped|taps|pick|chose|select|recruit|poach|"
        "brought in|brings in|nominat|install|assum|stand|stood|exit|relinquish|vacat|hand|"
        "remov|dismiss|fire|firing|sack|suspend|forced|start|begin|return|welcom|new|incoming|"
        "next|unveil|in place of|elevat|nab|draft|transition|shift|surrender|bow|out as |"
        "way for|way to|re-?election|retirement|resignation|exit|roped|ropes|upped|propos|"
        "successor|brought back|brings back|put in charge"
    ),
}
PATTERNS = (
    Pattern(
        "executive_change-zh-from-to",
        "(?:(?P<company><co>)的?(?:<g>|<d>|，){0,12}?)?(?P<position><jp>)<g>{0,4}?由"
        "(?P<former><ps>)(?P<t>变更为|变为|换成|调整为|更换为|更替为)(?P<person><ps>)",
        example="澄山集团的总经理由何秉文变更为宋知远。",
        counterexample="澄山集团的注册资本由1亿元变更为2亿元。",
        subject="company",
        base=0.95,
    ),
    Pattern(
        "executive_change-zh-resigned",
        "<PEOPLE>(?:先生|女士)?(?:<g>|<d>|，){0,24}?(?P<t><OUT>)(?:了|其|包括|所任|<one>)?<OFFICE>",
        example="澄山集团公告，何秉文因个人原因辞去公司总经理职务。",
        counterexample="澄山集团公告，何秉文参加了会议。",
        subject="company",
        facts={"change": "resigned"},
        base=0.95,
    ),
    Pattern(
        "executive_change-zh-resigned-before",
        "(?P<company><co>)?<g>{0,3}?(?P<position><js>)"
        "(?P<person><ps>)(?:先生|女士)?"
        "(?:(?!表示|称|认为|透露|指出|会见|介绍)(?:<g>|<d>|，|<one>)){0,24}?"
        "(?P<t>辞职|离职|卸任|请辞|离任|辞任|辞呈|退休|退任|去职|下台|下课|被免(?!去))",
        example="东山阿胶董事长高登锋宣布辞职。",
        counterexample="东山阿胶董事长高登锋宣布降价。",
        subject="company",
        facts={"change": "resigned"},
        base=0.9,
    ),
    Pattern(
        "executive_change-zh-appointed-as",
        "(?P<t><APPOINT>)了?(?:(?:(?!为|任)<g>|<j>|<co>){0,16}?(?<!<g>))??<PEOPLE>"
        "(?:先生|女士|博士|同志)?(?:（[^（）]{2,12}）)?(?:自<d>起?)?<g>{0,4}?"
        "(?:为|担任|出任|任)(?:新任|临时|代理)?<OFFICE>",
        example="日前，澄山集团董事会聘任何秉文为公司总经理。",
        counterexample="日前，澄山集团董事会聘任名单未定。",
        subject="company",
        facts={"change": "appointed"},
        base=0.95,
    ),
    Pattern(
        "executive_change-zh-instead",
        "(?P<person><ps>)(?:先生|女士)?(?:（[^（）]{1,40}）)?(?:<g>|<d>){0,4}?"
        "(?P<t>接替|接任|取代)(?P<former><ps>)(?:先生|女士)?"
        "(?:（[^（）]{1,40}）)?<g>{0,4}?(?:出任|担任|成为|任)<OFFICE>",
        example="迟山涛接替王山俊出任海山粮油总经理。",
        counterexample="迟山涛会见王山俊并出任务。",
        subject="company",
        base=0.93,
    ),
    Pattern(
        "executive_change-zh-takes",
        "(?<!接替)(?<!接任)(?<!取代)<PEOPLE>(?:先生|女士|同志)?，?(?:<g>|<d>|将){0,8}?"
        "(?P<t><IN>)<OFFICE>",
        example="沈嘉禾出任栖山汽车总裁。",
        counterexample="沈嘉禾会见栖山汽车总裁。",
        subject="company",
        facts={"change": "appointed"},
        base=0.92,
    ),
    Pattern(
        "executive_change-zh-joins",
        "(?P<person><ps>)(?:先生|女士)?(?:<g>|<d>){0,6}?(?P<t>加入|加盟|入职|空降)"
        "(?P<company><co>)(?:<g>|，|<co>){0,20}?(?:出任|担任|就任|接任|任)"
        "(?:<g>|<co>){0,6}?(?P<position><jp>)",
        example="沈嘉禾正式加入栖山汽车，出任总裁一职。",
        counterexample="沈嘉禾正式加入栖山汽车，负责销售。",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-freed",
        "(?P<person><ps>)(?:先生|女士|同志)?[^。；]{2,60}?，(?:同时|并|不再|<d>)?"
        "(?P<t>免去|免除|解除|不再担任|不再兼任)(?:<one>|其|他|她)?<OFFICE>的?"
        "(?:职务|一职)",
        example="沈嘉禾同志任栖山汽车集团董事长，免去其栖山汽车集团总经理职务。",
        counterexample="沈嘉禾同志任栖山汽车集团董事长，免去其后顾之忧。",
        subject="company",
        facts={"change": "resigned"},
        base=0.9,
        separate=True,
    ),
    Pattern(
        "executive_change-zh-successor",
        "(?P<position><jp>(?:<and><jp>){0,4})[^。；]{0,30}?由(?:<g>|<j>){0,8}?"
        "(?P<person><ps>)(?:先生|女士)?<g>{0,3}?"
        "(?P<t>接任|继任|接棒|接替|出任|担任|升任|接手|递补|补任)(?!<g>{0,3}<j>)",
        example="孟山舟卸任法定代表人、执行董事，由刘知山接任。",
        counterexample="孟山舟卸任执行董事，由刘知山送行。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-removed",
        "(?P<t>免去|罢免|解聘|解除|(?:终止|撤销)(?=[^，。；]{2,24}职务))了?"
        "(?:<PEOPLE>(?:先生|女士|同志)?的?<g>{0,6}?(?P<position><jp>(?:<and><jp>){0,4})|"
        "(?P<position2><js>)(?P<person2><ps>)(?!的?(?:劳动)?合同))",
        example="云桥科技董事会决定免去孟山舟总经理职务。",
        counterexample="云桥科技董事会决定感谢孟山舟总经理。",
        subject="company",
        facts={"change": "resigned"},
    ),
    Pattern(
        "executive_change-zh-removed-too",
        "(?P<t>，?<and>|，)<PEOPLE>(?:先生|女士|同志)?的?<g>{0,6}?"
        "(?P<position><jp>)(?=[^。；]{0,40}?职务)",
        example="董事会免去孟山舟的总经理职务，以及刘知山的监事职务。",
        counterexample="董事会免去孟山舟的总经理职务，以及刘知山的房租。",
        subject="company",
        facts={"change": "resigned"},
    ),
    Pattern(
        "executive_change-zh-appointed-too",
        "(?P<t>，?<and>|，)<PEOPLE>(?:先生|女士|同志)?(?:为|任|担任|出任)<OFFICE>",
        example="董事会聘任孟山舟为总经理，刘知山为财务总监。",
        counterexample="董事会聘任孟山舟为总经理，刘知山为人谦和。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-elects",
        "(?P<t>选出|选举产生|推选出|迎来(?=新)|新任(?=<j>[为是系]))了?(?:新任|新)?"
        "(?P<position><js>)[为是系]?(?P<person><ps>)",
        example="云桥证券选出新任总经理刘知山。",
        counterexample="云桥证券选出总经理人选。",
        subject="company",
        facts={"change": "appointed"},
    ),
    Pattern(
        "executive_change-zh-removed-from",
        "(?:将|把)<j>?(?P<person><ps>)(?:先生|女士)?的"
        "(?P<position><js>)(?:资格|职务|一职)?(?P<t>解除|免去|撤销|罢免)",
        example="董事会将董事长孟山舟的董事资格解除。",
        counterexample="董事会将董事长孟山舟的会议取消。",
        subject="company",
        facts={"change": "resigned"},
    ),
    *_appointment.PATTERNS,
    *_departure.PATTERNS,
)


_FOUNDED = re.compile("成立|注册|登记(?!机关)")
# 免去甲的总经理职务、乙的监事职务: the verb holds for the whole list.
_VERBS = {
    "executive_change-zh-removed-too": re.compile(
        "(?:免去|罢免|解聘|解除|终止|撤销)[^。；任选聘]*$"
    ),
    "executive_change-zh-appointed-too": re.compile(f"(?:{APPOINT})[^。；免辞离]*$"),
}


def _lacks_verb(candidate: Candidate, place: Place) -> bool:
    """Whether a list item lacks the verb before it that would govern the whole list."""
    verb = _VERBS.get(candidate.rule)
    start = place.span()[0]
    return verb is not None and not verb.search(place.document.text, start, candidate.trigger[0])


def finish(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """One event per office, and two where one person replaces another.

    Old changes are career history, not news; "chairman since 1996" does not date the event. A
    firm's first legal representative belongs to its registration.
    """
    if "removed" in candidate.rule and candidate.modality == "ended":
        candidate.modality = "asserted"  # the office ended, so the removal is real
    candidate.date = _effective(candidate, place) or candidate.date
    if candidate.date and candidate.date.anchor == "since":
        candidate.date = None
    if candidate.modality == "asserted" and place.is_past(candidate.date):
        return
    if passing_offices.told(candidate, place) or _lacks_verb(candidate, place):
        return
    start, end = place.span()
    founding = _FOUNDED.search(place.document.text[start:end])
    if founding and candidate.facts.get("position") == "法定代表人" and not candidate.of("former"):
        return
    people = candidate.of("person")
    for one, position in zip(people, _posts(candidate, place, len(people)), strict=True):
        mine = [f for f in candidate.fillers if f == one or f not in people]
        alone = candidate.like(fillers=mine)
        if position:
            alone.facts["position"] = position
        yield from _for_person(alone, place)


def _posts(candidate: Candidate, place: Place, people: int) -> Sequence[Json]:
    """The office or offices of each person; 分别 gives each one: 甲、乙分别任董事长、总经理."""
    told = candidate.facts.get("position")
    is_dealt = "分别" in place.document.text[slice(*place.span())]
    if is_dealt and isinstance(told, list) and len(told) == people:
        return told
    return [told] * people


def _for_person(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """Events for one person, and for the predecessor, who left the office."""
    people = [f.mention for f in candidate.fillers if f.role in {"person", "former"}]
    if not all(m.kind != "guess" or people_zh.may_be(m.surface, m.how) for m in people):
        return
    if "-en-" in candidate.rule:
        employers_en.settle(candidate, place)
        succession_en.settle(candidate, place)
        if candidate.keys("person") & candidate.keys("company"):
            return
    former = candidate.of("former")
    others = [f for f in candidate.fillers if f.role != "former"]
    if former:
        leaving = candidate.like(fillers=[f for f in others if f.role != "person"])
        leaving.fillers += [f.__class__("person", f.mention, f.key, f.score) for f in former]
        leaving.facts["change"] = "resigned"
        yield from _offices(leaving)
        candidate.facts["change"] = "appointed"
    candidate.fillers = others
    yield from _offices(candidate)


_FROM_WHEN = re.compile(
    r"\b(?:effective|with effect|commencing|starting|beginning)(?: (?:as of|as from|from|on|in))? $"
)


def _effective(candidate: Candidate, place: Place) -> Dated | None:
    """The date behind "effective": "Halden today named X as CEO, effective January 13"."""
    text = place.document.text
    for item in place.document.masked(place.index).items.values():
        if item.kind == "date" and _FROM_WHEN.search(text, max(0, item.start - 32), item.start):
            effective: Dated = item.value
            return effective if item.start > candidate.trigger[0] else None
    return None


def _offices(candidate: Candidate) -> Iterator[Candidate]:
    position = candidate.facts.get("position")
    for one in position if isinstance(position, list) else [position]:
        single = candidate.like()
        if one is not None:
            single.facts["position"] = one
        if _FORMER.match(str(one)):
            if single.facts.get("change") == "appointed" and not candidate.rule.endswith(
                _HIS_OFFICE
            ):
                del single.facts["position"]
            else:  # "The former chief executive stood down in May"
                single.facts["position"] = _FORMER.sub("", str(one))
        if single.facts.get("change") == "appointed" and _FOR_A_WHILE.match(str(one)):
            single.facts["change"] = "acting"
        yield single


_HIS_OFFICE = ("-succeeds", "-to-succeed")  # their position is the predecessor's
_FORMER = re.compile("(?:former|previous|one-?time) ", re.IGNORECASE)  # the appointee's last job
_FOR_A_WHILE = re.compile(r"(?:interim|acting)\b", re.IGNORECASE)
