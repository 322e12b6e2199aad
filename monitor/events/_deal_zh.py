"""How Chinese clauses order the parties of a deal in shares: who acts, on what, with whom."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from monitor.events._clauses_zh import clause_start, two_back
from monitor.events._figures_zh import Slot, figures
from monitor.reading.mask import CHARS, NAMED, PARTIES, PEOPLE, compiled

_PARTY = f"[{PARTIES}{CHARS['many']}]"
_R, _M, _D, _J = (CHARS[kind] for kind in ("percent", "money", "date", "title"))


def _re(pattern: str) -> re.Pattern[str]:
    return compiled(pattern.replace("<p>", _PARTY).replace("<list>", _LIST), "zh")


_LIST = (
    f"{_PARTY}(?:(?:等<g>{{0,4}})?(?:[、/]|以及|和|与|及|暨|兼)(?:其?(?:一致行动人|全资子公司|子公司|关联方|配偶|<g>{{0,2}}<j>))?{_PARTY}){{0,24}}"
    "(?:等(?:<g>{0,10}?(?=持|所|合|共|分|手|的|[，。]))?)?"
)
# Between the verb and the thing bought stand what kind of thing it is and where it is from.
_GAP = (
    "(?:(?!股权|股份|股票|完成|事项|事宜|协议|议案|计划|方案|之后|以后|后|时|期间|给|由|被|通过|因|使|导致|"
    "不会|对(?!手|方)|价格|款|资金|金额|主体|方(?!面)|人|案|过程|失败|成功|为|系|并|而|且|以|将|拟)(?:<g>|<r>|<m>|<d>|<j>|<cn>(?=(?:公司|企业|品牌|厂商|平台|巨头|龙头|工厂|业务|产品|领域|技术)<g>{0,6}[“《]?<cn>))){0,26}?"
)
_HELD = "(?:合计|共同|直接|间接|分别|各自|目前|已|原|全部|<r>|<m>){0,3}(?:所持有?|持有|拥有|享有|手中|名下|旗下|下属|控制)(?:的)?"
_HELD_THING = _re(
    f"(?:了|的|其|<g>){{0,10}}?(?:<p>(?:的)?(?:<g>{{0,4}}?)(?:股东|子公司|孙公司|关联方|附属公司|一致行动人))?(?P<other><list>)(?:<g>{{0,4}}?)?{_HELD}(?:<g>|<r>|<m>|<d>){{0,22}}?(?P<target><list>)"
)
_PART_OF = _re(
    f"{_GAP}(?P<other><p>)(?:的)?(?:全资|控股|参股|关联|旗下|下属|<g>){{0,3}}(?:子公司|孙公司|附属公司|附属企业|业务公司)[“（]?(?P<target><p>)"
)
_PART_IN = _re("<one>在(?:<g>){0,16}?(?P<target><cn>)(?:中)?(?:的)?(?:<g>|<r>){0,8}?(?:股|权益)")
_OTHERS_THING = _re(
    f"{_GAP}(?P<other><p>)的(?P<target><p>)(?=(?:<g>{{0,4}})?(?:{_R}|<g>{{0,6}}股))"
)
_THING = _re(f"{_GAP}[“《]?(?P<target><list>)")
_MORE = _re(
    f"(?:的)?(?:<g>{{0,3}}?){_R}(?:的)?(?:股权|股份|权益|股本)?(?:、|，?以及|和|与|及)(?P<more><p>)(?=(?:的)?<g>{{0,4}}?{_R})"
)
_NOUN_OF = _re(
    f"(?:对|对于|针对)(?:<g>{{0,10}}?)(?P<target><list>)(?:<g>|{_R}|{_M}){{0,14}}(?:的|进行|发起|实施|完成|展开|提出|作出)?(?:<g>{{0,6}})$"
)
_HOLDING_BEFORE = _re(
    f"(?:将|把|就|对|以)(?:其|<one>)?(?:<g>){{0,10}}?(?P<target><p>)(?!(?:所|已|合计)?持|控股股东)(?:<g>|<one>|<x>|{_R}|{_M}|{_D}){{0,60}}(?:，(?:<g>){{0,8}})?$"
)
_OWN_THING = _re(
    f"(?:所持有?|持有)(?:的)?(?:<g>{{0,6}})?(?P<target><p>)(?:<g>|<x>|{_R}|{_M}|{_D}){{0,24}}(?:被|的)?$"
)
_PASSIVE = _re(
    f"(?P<target><list>)(?:<g>|{_R}|{_M}|{_D}|<j>){{0,16}}?(?:被|遭|获|由|受到|得到)(?:<g>{{0,4}})?(?P<actor><list>)(?:<g>|{_R}|{_M}|{_D}){{0,12}}$"
)
_DONE_TO = _re(
    f"(?P<target><list>)(?:<g>|{_R}|{_M}|{_D}|<j>){{0,30}}?(?:被|遭|获|受到?|得到)(?:<g>){{0,8}}$"
)
_MOST_ARE = _re(
    "(?:<g>){0,10}?(?:的(?:个股|公司|股票|标的)?(?:是|为|有|包括)|，(?:<g>){0,4}?(?:包括|分别为|分别是))"
    "(?:<g>{0,4}?)(?P<target><list>)"
)
_THEN_HOLDS = _re(
    f"[^；;。]{{0,40}}?(?P<actor><list>)(?:<g>|{_D}){{0,12}}?(?:持有|取得|拥有|成为|控制)(?P<target><cn>)"
)
_BY = _re(f"(?:被|由|遭)(?:<g>{{0,4}})?(?P<actor><list>)(?:<g>|{_R}|{_M}|{_D}){{0,12}}$")
_FROM = _re(
    f"(?:从|(?<![亲来独])自(?!然|己|身|有|主|筹|愿|行)|(?<![一方意])向|(?<=同意)向)(?:<g>{{0,8}}?)(?P<other><list>)(?:<g>|{_R}|{_M}|{_D}){{0,20}}$"
)
_TO = _re(
    f"(?:了|<g>|{_R}|{_M}|<p>){{0,30}}?(?:给予?|予(?!以)|至(?!<d>)|与(?!<g>{{0,3}}同)|向)(?:<g>{{0,8}}?)(?P<other><list>)"
)
_SIGNED_WITH = _re(
    f"(?:与|和|同|跟)(?:<g>{{0,10}}?)(?P<other><list>)(?:<g>|<j>|{_D}|”|“|）){{0,10}}?(?:签|订立|达成|协商|洽谈|商谈|谈判|磋商|接触|就$)"
)
_NAMEABLE = "(?:[^，,；;。：:将拟计划在于因以通减增的]|的(?=先生|女士))"
_SIGNED = _re(  # who signs a deal with whom, and in the next clause buys or sells
    f"(?P<actor><p>)(?:先生|女士|<g>){{0,8}}?(?:与|和|同|跟)(?:<g>{{0,8}}?)(?P<other><list>)(?:先生|女士|<g>|{_D}){{0,10}}?(?:签|订立|达成|协商)[^；;。]{{0,40}}，(?:[^，。；{PARTIES}]{{0,24}}$)"
)
_PARTIES_TO = _re(
    f"(?P<actor><p>)(?:先生|女士|<g>){{0,8}}?(?:与|和|同|跟)(?:<g>{{0,8}}?)(?P<other><list>)(?:先生|女士|<g>|{_D}){{0,10}}?(?:签|订立|达成|协商)"
)
_INSIDER = "(?:股东|实际控制人|实控人|一致行动人|控股股东|董监高|高管|管理层|员工持股计划|员工|配偶|子公司|<j>)"
_INSIDER_OF = _re(
    f"(?:(?P<target><p>)(?:的)?(?:：|公告称?|{_D}|（|）|，(?=持|合|股|控|董|实|高))?(?:第<g>大|原|部分|公司|重要|前|、|及|和|与|<r>|<g>){{0,14}}?)?"
    f"{_INSIDER}(?:(?:及|、|和|与|兼)(?:其)?{_INSIDER})*(?:之?一|及其一致行动人|“|（|）|，|<r>|、|{_NAMEABLE}){{0,5}}?(?P<actor><list>)"
)
_INSIDER_NAMELESS = _re(
    f"(?P<target><p>)(?:的)?(?:：|（|）|{_D}|公告称?，|发布公告，)?(?:第<g>大|原|部分|公司|重要|前|、|及|和|与|<r>|<g>){{0,12}}?{_INSIDER}(?=[^{NAMED}{PEOPLE}。；;]{{0,40}}$)"
)
_ACTS_NEXT = _re(f"(?:<g>|{_M}|{_D}){{0,14}}?(?:收购|并购|购买|入股|增持|减持|出售|转让|投资|受让)")
_JOINS_DEAL = re.compile("(?:等)?(?:一事|事项|股权|股份|的|，|案)")
_OWNS_INSIDER = _re(f"(?:的)?(?:<g>|<r>){{0,10}}?{_INSIDER}")
_NAMED = _re("<list>")
_ANNOUNCES = _re(f"，(?P<actor><cn>)(?:{_D}|<g>){{0,6}}?(?:公告|发布|披露|表示|回应|宣布)")
# A list behind one of these is not who acts.
_GOVERNED = _re(
    "(?:从|向|自|对|对于|与|和|同|跟|及|被|将|把|给|予|在|于|为|据|获|受|至|以|让|名为|持有的?|所持有?的?|收购了?|购买了?|并购|"
    "买下|拿下|出售|转让|受让|投资了?|入股|参股|控股了?|设立|成立|增持了?|减持了?|认购|告诉|采访|接受|标的|目标|"
    "占|使|令|卖方|出让方|转让方|交易对方|目标公司|标的公司|认购人|认购方|通过|围绕|针对|记者从|日从|拖累|增资)(?:<g>{0,6}(?:公司|企业|旗下|巨头))?$"
)
_NOBODY = (0, 0)  # they act, and no name says who they are


@dataclass(frozen=True, slots=True)
class Frame:
    """Which role the one who acts has, and which the other side: seller of a purchase, buyer of
    a sale. `insiders`: shareholders and officers of the target act, too."""

    actor: str
    other: str
    insiders: bool = False


FRAMES: Mapping[str, Frame] = {
    "buy": Frame("acquirer", "seller"),
    "raise": Frame("holder", "seller", insiders=True),
    "enter": Frame("acquirer", "seller", insiders=True),
    "sell": Frame("seller", "acquirer"),
    "cut": Frame("holder", "acquirer", insiders=True),
    "fund": Frame("investor", ""),
}


def slots(name: str, text: str, start: int, end: int) -> list[Slot]:
    """The parties and facts round the trigger text[start:end] of a masked sentence."""
    frame = FRAMES[name]
    left = clause_start(text, start)
    found: dict[str, tuple[int, int]] = {}
    _object(frame, text, left, (start, end), found)
    if "unnamed" not in found and "actor" not in found:
        _subject(text, left, start, found)
    if not found and name != "sell":
        _put(found, _THEN_HOLDS.match(text, end))
    names = {"actor": frame.actor, "other": frame.other, "target": "target"}
    kept = [(names[key], *span) for key, span in found.items() if names.get(key)]
    return [*kept, *figures(text, start, end)]


def _put(found: dict[str, tuple[int, int]], match: re.Match[str] | None) -> bool:
    if match is None:
        return False
    for key in match.groupdict():
        if match[key] and key not in found:
            found[key] = match.span(key)
    return True


def _object(
    frame: Frame,
    text: str,
    left: int,
    trigger: tuple[int, int],
    found: dict[str, tuple[int, int]],
) -> None:
    """What changes hands, and with whom, from the words behind the verb and then before it."""
    start, end = trigger
    before = text[:start]
    if (frame.insiders and _insider(text, start, found)) or _passive(before, left, found):
        return
    if frame.other == "acquirer":
        _put(found, _HOLDING_BEFORE.search(before, two_back(text, left)))
        _put(found, _TO.match(text, end))
    source = _FROM.search(before, left)
    if source and source["other"] == CHARS["one"]:  # 与甲签约，向其转让
        _put(found, _SIGNED_WITH.search(text, two_back(text, left), start))
    _put(found, source)
    if frame.other == "seller" or "target" not in found:
        _behind(frame, text, end, found)
    if "target" not in found and frame.insiders:
        _put(found, _MOST_ARE.match(text, end))
    if "target" not in found:
        _put(found, _NOUN_OF.search(before, left) or _OWN_THING.search(before, left))
    if "other" not in found and frame.other:
        _put(found, _SIGNED_WITH.search(text, two_back(text, left), start))


def _passive(before: str, left: int, found: dict[str, tuple[int, int]]) -> bool:
    """X 被 Y 收购, or X 遭减持 by nobody named; only 由 Y 收购 leaves open what was bought."""
    if _put(found, _PASSIVE.search(before, left)):
        return True
    if by := _BY.search(before, left):
        _put(found, by)
        if by.group().startswith("被"):
            _done_to_subject(before, left, found)
        return False
    if not _put(found, _DONE_TO.search(before, left)):
        return False
    found["unnamed"] = _NOBODY
    return True


def _done_to_subject(text: str, left: int, found: dict[str, tuple[int, int]]) -> None:
    """X 成立于…，后被 Y 收购: what was bought is the subject of the clause before."""
    while left > 0 and "target" not in found and text[left - 1] in "，,":
        right, left = left, clause_start(text, left - 1)
        for span in _free(text, left, right, ()):
            found["target"] = span
            return


def _insider(text: str, start: int, found: dict[str, tuple[int, int]]) -> bool:
    """Shareholders and officers before the verb: those named last, and whose they are."""
    left = max(text.rfind(mark, 0, start) for mark in "；;。") + 1
    left = max(left, start - 160)
    named = [*_INSIDER_OF.finditer(text, left, start)]
    last = named[-1] if named else None
    if last and not any(True for _ in _free(text, last.end(), start, ())):
        return _put(found, last)
    if not _put(found, _INSIDER_NAMELESS.search(text[:start], left)):
        return False
    found["unnamed"] = _NOBODY
    return True


def _behind(frame: Frame, text: str, end: int, found: dict[str, tuple[int, int]]) -> None:
    """The thing behind the verb, with who holds it: of a sale that is who sells."""
    held = _HELD_THING.match(text, end)
    if held and frame.other == "acquirer":
        if held["other"] != CHARS["one"]:  # 其 is whoever acts
            found.setdefault("actor", held.span("other"))
        found.setdefault("target", held.span("target"))
        return
    for pattern in (_HELD_THING, _PART_IN, _PART_OF, _OTHERS_THING, _THING):
        match = pattern.match(text, end)
        if _put(found, match):
            if match:
                _cut_next_subject(text, match, found)
                _go_on(text, found)
            return


def _go_on(text: str, found: dict[str, tuple[int, int]]) -> None:
    """甲90%股权、乙84.8%股权: all of them are bought."""
    while more := _MORE.match(text, found["target"][1]):
        found["target"] = (found["target"][0], more.end("more"))


def _cut_next_subject(text: str, match: re.Match[str], found: dict[str, tuple[int, int]]) -> None:
    """收购甲、乙收购丙: the last of the list buys something itself."""
    start, end = match.span("target")
    last = text.rfind("、", start, end)
    if last > start and found.get("target") == (start, end) and _ACTS_NEXT.match(text, end):
        found["target"] = (start, last)


def _subject(text: str, left: int, start: int, found: dict[str, tuple[int, int]]) -> None:
    """Who acts: named last before the verb in its clause, or first in a clause before that."""
    taken = list(found.values())
    if left and _put(found, _SIGNED.search(text[:start])):
        return
    if own := list(_free(text, left, start, taken)) or list(_next_subject(text, left, start)):
        found["actor"] = own[-1]
        return
    later = _ANNOUNCES.search(text, start)
    if later and "target" in found and not _NAMED.search(text, 0, start - 1):
        found["actor"] = later.span("actor")
        return
    right = left
    for _ in range(4):
        if right <= 0:
            return
        left = clause_start(text, right - 1)
        earlier = list(_free(text, left, right, taken))
        if earlier:
            owns = _OWNS_INSIDER.match(text, earlier[0][1]) and len(earlier) > 1
            actor = earlier[1 if owns else 0]
            if not _put(found, _PARTIES_TO.match(text, actor[0])):
                found["actor"] = actor
            return
        right = left


def _next_subject(text: str, left: int, start: int) -> Iterator[tuple[int, int]]:
    """收购甲、乙收购丙: the last that was bought with a mark between acts itself."""
    lists = [m.span() for m in _NAMED.finditer(text, left, start)]
    for begin, end in lists[-1:]:
        mark = text.rfind("、", begin, end)
        if mark > 0 and not _JOINS_DEAL.match(text, end):
            yield mark + 1, end


def _free(
    text: str, left: int, right: int, taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """The lists of parties that no word before them makes anything but the subject."""
    for match in _NAMED.finditer(text, left, right):
        begin, end = match.span()
        for other, stop in taken:
            if begin < stop and other < end:
                end = max(text.rfind(joint, begin, other) for joint in "、与和及向")
        if end > begin and not _GOVERNED.search(text, max(left, begin - 10), begin):
            yield begin, end
