"""How texts say that somebody takes or leaves an office of a company."""

import re
from collections.abc import Iterator, Sequence

from monitor.events._chinese.offices import executive_change as _chinese
from monitor.events._chinese.offices import told_next as _next
from monitor.events._chinese.offices import turns as _turns
from monitor.events._chinese.offices import unnamed as _unnamed_zh
from monitor.events._english.offices import appointment as _appointment
from monitor.events._english.offices import death as _death
from monitor.events._english.offices import departure as _departure
from monitor.events._english.offices import dismissal as _dismissal
from monitor.events._english.offices import unnamed as _unnamed_en
from monitor.events._english.offices.words import WORDS_OF_OFFICES
from monitor.events._finishing import (
    employers_en,
    first_officers_zh,
    passing_offices,
    succession_en,
    unnamed_offices,
)
from monitor.events._patterns.candidate import Candidate
from monitor.events._patterns.pieces_zh import APPOINT
from monitor.events._patterns.place import Place
from monitor.model import Json
from monitor.reading.dates import Dated
from monitor.reading.names.zh import people as people_zh
from monitor.reading.prose import sport_en
from monitor.reading.regexes.gated import gated
from monitor.reading.regexes.late import late

ROLES = ("person", "company", "former")
NEEDS = ("person",)
WORDS = {
    "zh": (
        "新任|新增|迎来|迎新|换帅|换将|职务|退休|退任|辞|任|选举|选为|当选|推选|提名|卸|离职|接替|替代|取代|变更|履新|"
        "免去|免除|罢免|被免|解聘|解任|聘|解除|增补|增选|补选|递补|委派|指派|推举|提拔|擢|晋升|提升为|"
        "调升|升为|接过|之列|获批|去职|下台|下课|接掌|接棒|更换|交棒|换成|空降|入职|加盟|加入|另有安排|调离|"
        "法人由|代表由|代表人由|退出|换人|易人|更替|更迭|解雇|开除|撤换|解职|代行|暂代|代为|署理|指定|填补|补位|逝|去世|离世|病故|身故|遇难|确认|新掌门|人选|停职|交出|让出|免职|扫地出门|重选|退居|引退|告老|荣休|暂时担|暂时代|临时|代理|"
        "挖来|请来|挖角|挖走|请回|出走|离开|作别|重返|重回|回归|执掌|掌舵|重掌|出掌|转投|投奔|跳槽|交由|交给|交予|转交|让给|传给|移交|交到|交班|让位|就职|到岗"
    ),
    "en": WORDS_OF_OFFICES,
}
AFTER = {
    "en": "she is |he is |her name|his name|joins from|joined from|appointee|newcomer|new boss"
}
PATTERNS = (
    *_turns.PATTERNS,
    *_next.PATTERNS,
    *_chinese.PATTERNS,
    *_appointment.PATTERNS,
    *_departure.PATTERNS,
    *_dismissal.PATTERNS,
    *_death.PATTERNS,
    *_unnamed_en.PATTERNS,
    *_unnamed_zh.PATTERNS,
)
_FOUNDED = re.compile("成立|[新组]建|新设|设立|注册(?!资)|登记(?!机关)")
# 免去甲的总经理职务、乙的监事职务: the verb holds for the whole list.
_VERBS = {
    "executive_change-zh-removed-too": re.compile(
        "(?:免[去除]|罢免|解[聘任除]|终止|撤销)[^。；任选聘]*$"
    ),
    "executive_change-zh-appointed-too": re.compile(f"(?:{APPOINT}|聘|新任)[^。；免辞离]*$"),
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
    _settle_ends(candidate, place)
    first_officers_zh.settle(candidate, place)
    candidate.date = _effective(candidate, place) or candidate.date
    if candidate.date and candidate.date.anchor == "since":
        candidate.date = None
    if any(refuses(candidate, place) for refuses in _REFUSALS):
        return
    if unnamed_offices.is_told(candidate, place):
        yield from _offices(candidate)
    people = [f for f in candidate.of("person") if not employers_en.employs(f, place)]
    for one, position in zip(people, _posts(candidate, place, len(people)), strict=True):
        mine = [f for f in candidate.fillers if f == one or f.role != "person"]
        for alone in _by_firm(candidate.like(fillers=mine), place):
            if position:
                alone.facts["position"] = position
            yield from _for_person(alone, place)


def _is_of_a_player(candidate: Candidate, place: Place) -> bool:
    """Whether somebody without an office leaves or joins a team: "is about to leave Sale"."""
    if "-en-" not in candidate.rule or "position" in candidate.facts:
        return False
    return sport_en.is_of_play(place.document.text[slice(*place.span())])


def _belongs_elsewhere(candidate: Candidate, place: Place) -> bool:
    """Whether the sentence founds a firm, of which this is the first legal representative, or
    somebody leaves as a shareholder: 投资人一栏中，创始人甲退出."""
    said = place.document.text[slice(*place.span())]
    posts = str(candidate.facts.get("position", ""))
    if candidate.rule == "executive_change-zh-off-the-list":
        return posts.endswith("创始人") and _HOLDERS.search(said) is not None
    founding = _FOUNDED.search(said) and "变更" not in said
    return bool(founding) and "法定代表人" in posts and not candidate.of("former")


_HOLDERS = re.compile("股东|投资人")


def _by_firm(candidate: Candidate, place: Place) -> Iterator[Candidate]:
    """卸任甲和乙的法定代表人: a change at each firm; 出任甲、乙旗下丙总裁: one at 丙."""
    firms = candidate.of("company")
    if len(firms) < 2 or "-zh-" not in candidate.rule:
        yield candidate
        return
    if _OWNED.search(place.document.text, firms[0].mention.end, firms[-1].mention.start):
        firms = firms[-1:]
    rest = [f for f in candidate.fillers if f.role != "company"]
    yield from (candidate.like(fillers=[*rest, firm]) for firm in firms)


_OWNED = re.compile("旗下|下属|所属|[合投]资|控股的")
_TAKES = "executive_change-zh-takes"
_REPLACED = re.compile("(?:接替|[取替]代)[^，。；]{0,40}$")

# 何秉文任澄山集团董事长: news among others, or on a page about changes of office, else what he is
_PLAIN = re.compile("(?:[，：由][^，。；：]{2,4}|[将拟]|同志|分别)任")
# 任澄山集团董事长，任期三年
_TERM = re.compile("[^，。；]{2,24}，(?:任期|自[^，。；]{2,14}起|即日起|任命)")
_OF_CHANGES = re.compile(
    "任免|换帅|履新|新掌门|人事(?=[|｜丨：】]|$)|(?:人事|高管|领导|掌门人|董事长|总经理|负责人|负责同志|职务)"
    "[^，。；]{0,6}(?:变动|变更|变化|调整|任命|任职|更迭|换防)"
)
_OPENING = 240  # characters
_TAKES_ONE = re.compile(
    "(?<=[，；。：是])[^，。；：]{2,4}任(?![期职何意命免用教务由])[^，。；]{2,24}[；。]"
)
_LIST = 150  # characters to either side
# 任总经理期间; 甲总经理某、乙副总经理某分别升任各自公司的董事长: two firms
_WHILE = re.compile("[^，。；]{2,30}(?:期间|时|以来|[前后])[，。；]|各自")


def _is_no_news(candidate: Candidate, place: Place) -> bool:
    text, (begin, end) = place.document.text, candidate.trigger
    if candidate.rule != _TAKES:
        return _is_of_a_player(candidate, place)
    if _WHILE.match(text, end):
        return True
    bare = text[begin:end] == "任" and not _TERM.match(text, end)
    if bare and not _PLAIN.search(text, max(0, begin - 5), end):
        title = _OF_CHANGES.search(text, place.document.body)
        listed = _TAKES_ONE.findall(text, max(0, begin - _LIST), end + _LIST)
        about = title or _OF_CHANGES.search(text, 0, _OPENING) or len(listed) > 1
        if not about or candidate.date is not None:
            return True
    return _is_told_better(candidate, place)


def _is_told_better(candidate: Candidate, place: Place) -> bool:
    """接替总裁乙，成为新任总裁: another rule knows who it is."""
    text, left, begin = place.document.text, place.span()[0], candidate.trigger[0]
    starts = [f.mention.start for f in candidate.of("person")]
    return any(left < s < begin and _REPLACED.search(text, max(left, s - 44), s) for s in starts)


def _is_past(candidate: Candidate, place: Place) -> bool:
    return candidate.modality == "asserted" and place.is_past(candidate.date)


_REFUSALS = (_is_past, _is_no_news, _belongs_elsewhere, passing_offices.told, _lacks_verb)


def _settle_ends(candidate: Candidate, place: Place) -> None:
    """Where the office ended, somebody left it: 由乙接任，甲不再担任该职, "termination of the
    appointment of X"."""
    text, start = place.document.text, max(0, candidate.trigger[0] - _BEFORE)
    who = max((f.mention.start for f in candidate.of("person")), default=0)
    if candidate.facts.get("change") == "appointed" and _ENDS.search(text, start, who):
        candidate.modality, candidate.facts["change"] = "asserted", "resigned"
    if text[slice(*candidate.trigger)] in _STANDS_IN:
        candidate.facts["change"] = "acting"
    if candidate.modality != "ended":
        return
    if "removed" in candidate.rule:
        candidate.modality = "asserted"
    elif place.document.text.startswith(_NO_LONGER, candidate.trigger[0] - len(_NO_LONGER)):
        candidate.modality, candidate.facts["change"] = "asserted", "resigned"


_NO_LONGER = "不再"
_STANDS_IN = frozenset({"暂代", "代理", "署理", "代行"})
_ENDS = gated(
    r"\b(?:[Tt]ermination|[Cc]essation|[Rr]evocation) of (?:the |h(?:is|er) )?appointment\b"
)
_BEFORE = 30  # characters


def _settle_for_a_while(candidate: Candidate, place: Place) -> None:
    """Whoever takes an office "on an interim basis" only acts in it."""
    if candidate.facts.get("change") == "appointed" and _INTERIM.match(
        place.document.text, candidate.trigger[1], place.span()[1]
    ):
        candidate.facts["change"] = "acting"


_INTERIM = late(
    r"(?:(?! (?:after|who|until|while|since|when|replac|succeed))[^.;,]){2,120}? "
    r"(?:on an? (?:interim|acting|temporary|caretaker) basis|"
    r"in an? (?:interim|acting|caretaker) capacity|in the interim)\b"
)


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
    for one in former:
        leaving = candidate.like(fillers=[f for f in others if f.role != "person"])
        leaving.fillers.append(one._replace(role="person"))
        leaving.facts["change"] = "resigned"
        yield from _offices(leaving)
        candidate.facts["change"] = "appointed"
    candidate.fillers = others
    _settle_for_a_while(candidate, place)
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
        if single.facts.get("change") in _PASSES and _FOREVER.search(str(one)):
            if isinstance(position, list):
                continue
            del single.facts["position"]  # who founded a firm leaves another office
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
_PASSES = frozenset({"resigned", "appointed"})
_FOREVER = re.compile("(?:创始|创办)人$|(?i:^(?:co-?)?founder$)")
_FOR_A_WHILE = re.compile(r"(?:interim|acting)\b|临时|代理|代(?=总)", re.IGNORECASE)
