"""Turns a match into candidates: groups become parties and facts, references are resolved."""

import re
from collections.abc import Iterable, Iterator, Sequence

from monitor.events._chinese.word_order import clauses, deal
from monitor.events._joined import duplicates
from monitor.events._patterns.candidate import Candidate, Filler
from monitor.events._patterns.date_near import date_near
from monitor.events._patterns.facts import fact
from monitor.events._patterns.pattern import Kind, Pattern
from monitor.events._patterns.place import Place
from monitor.events._trying import (
    claimed,
    dealt_out,
    lists_en,
    lists_zh,
    notices_zh,
    portions,
    share_lists,
)
from monitor.events._trying.parties import BIG, fill, named_again, party
from monitor.events._trying.subject import score_of, subject
from monitor.model import Json
from monitor.reading.marks import CHARS, COMPANIES
from monitor.reading.names.mention import FIRM_KINDS

# Placeholders in definitions and questions: 甲公司收购乙公司, A公司, 某上市公司.
_PLACEHOLDER = re.compile(
    "(?:[甲乙丙丁戊己A-Z]|某[^有股]{0,6})(?:公司|集团|企业|银行)|[XxＸ×]{2,}.{0,12}"
)
_TRADES = frozenset({"cut", "raise", "enter", "level"})
_RECEIVES = "shareholding-zh-receive"
_OWN_SHAREHOLDER = re.compile(f"(?:{CHARS['one']}|公告称?，|披露，){BIG}")


def candidates(kind: Kind, pattern: Pattern, match: re.Match[str], at: Place) -> list[Candidate]:
    """The candidates of one match; none if a needed party cannot be found."""
    fillers, facts = _filled(kind, pattern, match, at)
    if any(_PLACEHOLDER.fullmatch(f.mention.surface) for f in fillers):
        return []
    missing = pattern.subject and not any(f.role == pattern.subject for f in fillers)
    if not any(f.role == "target" for f in fillers):
        fillers += _target_told_by_the_actors(pattern, match, at, fillers)
    acting = frozenset(f.key for f in fillers)
    if missing and pattern.deal in {"buy", "sell"} and not _is_passive(match):
        fillers += (f for f in _announcer(pattern.subject, at, match) if f.key not in acting)
    elif missing and not pattern.deal:
        fillers += subject(pattern.subject, match.start(), at, acting)
    fillers = notices_zh.settled(pattern, match, at, _distinct(fillers), trigger(match)[0])
    facts |= portions.by_partner(match, at, fillers)
    told = {f.role for f in fillers}
    if not pattern.joins and told.isdisjoint(pattern.needs or kind.needs):
        return []
    if kind.type in duplicates.NEEDS_BOTH and not pattern.joins and len(told) < 2:
        return []
    return list(_each(_candidate(kind, pattern, match, at, fillers, facts), pattern, match, at))


def _each(
    made: Candidate, pattern: Pattern, match: re.Match[str], at: Place
) -> Iterator[Candidate]:
    """The candidate, or one per party of a list."""
    if share_lists.GROUP in match.groupdict():
        return share_lists.dealt(made, pattern.spread, match, at)
    if pattern.deal:
        return dealt_out.each(made, match, at)
    return portions.spread(made, pattern.spread, portions.shares(match, at), match.group())


def _is_passive(match: re.Match[str]) -> bool:
    """云桥科技将被出售: the passive names no seller, which need not be the announcer."""
    return match.string[: match.start("t")].endswith(("被", "遭"))


def _target_told_by_the_actors(
    pattern: Pattern, match: re.Match[str], at: Place, fillers: list[Filler]
) -> list[Filler]:
    """The issuer if the actors are called a firm's own shareholders and no target is named."""
    if pattern.deal in _TRADES or pattern.id == _RECEIVES:
        return _whose_shares(match, at, fillers)
    sellers = {f.mention.start for f in fillers if f.role == "seller"}
    opening = match.string[: match.start("t")] if pattern.deal == "sell" else ""
    named = (at.masked.starts[m.end() - 1] for m in _OWN_SHAREHOLDER.finditer(opening))
    if sellers.isdisjoint(named):
        return []
    acting = {f.key for f in fillers}
    return [f for f in _announcer("target", at) if f.key not in acting]


def _filled(
    kind: Kind, pattern: Pattern, match: re.Match[str], at: Place
) -> tuple[list[Filler], dict[str, Json]]:
    """The parties and facts of the match's groups; references are resolved last, but 后者 first."""
    fillers: list[Filler] = []
    facts: dict[str, Json] = dict(pattern.facts)
    groups = [*_groups(match), *_dealt(pattern, match)]
    for name, start, end in sorted(groups, key=lambda g: _turn(at, *g)):
        if kind.type in {"acquisition", "shareholding_change"} and _owns_object(match, start, at):
            continue
        if name == share_lists.GROUP:
            for place in share_lists.parties(match, at):
                fillers += fill(pattern.spread, place, place + 1, at)
        elif name in kind.roles:
            first, last = _own(pattern, match, (name, start, end), groups)
            fillers += fill(name, first, last, at, tuple(f.mention for f in fillers))
        elif name != "by":
            facts = fact(name, start, end, at) | facts  # the first value stays
    return named_again(fillers, groups, deal.FRAMES.get(pattern.deal)), facts


def _own(
    pattern: Pattern,
    match: re.Match[str],
    group: tuple[str, int, int],
    groups: Sequence[tuple[str, int, int]],
) -> tuple[int, int]:
    """The span of a group with those, and only those, who have its role."""
    role, *span = group
    if pattern.lang == "en":
        return lists_en.own(match.string, (span[0], span[1]), trigger(match), match.start())
    if pattern.deal or pattern.joins or "ownership" in pattern.id:
        return span[0], span[1]
    told = [other[1:] for other in groups if other != group]
    return lists_zh.whole(role, (span[0], span[1]), told, match.string, trigger(match)[0])


def trigger(match: re.Match[str]) -> tuple[int, int]:
    """The span of the trigger: the group `t`, else the whole match."""
    for name in match.re.groupindex:
        if name[0] == "t" and name.rstrip("0123456789") == "t" and match[name]:
            return match.span(name)
    return match.span()


def _dealt(pattern: Pattern, match: re.Match[str]) -> list[tuple[str, int, int]]:
    """The slots that the clause's word order gives, for patterns with a `deal`."""
    if not pattern.deal or clauses.is_afterwards(match.string, *match.span("t")):
        return []
    return deal.slots(pattern.deal, match.string, *match.span("t"))


def _groups(match: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    for name, text in match.groupdict().items():
        role = name.rstrip("0123456789")
        if text and role != "t":
            yield role, match.start(name), match.end(name)


def _turn(at: Place, name: str, start: int, end: int) -> int:
    """When a group is resolved: references last, as their antecedents are no other parties."""
    if CHARS["one"] not in at.masked.text[start:end]:
        return 1
    item = at.masked.items.get(start)
    acts = name != "target" and item is not None and item.kind == "one"
    return 0 if item and acts and item.value in {"后者", "前者"} else 2


def _owns_object(match: re.Match[str], start: int, at: Place) -> bool:
    """Whether it is not the antecedent of "its" that is bought, as in "bought its batteries" and
    出售公司资产, unlike "its shares"."""
    if at.masked.text[start] not in _REFERRING or start < trigger(match)[1]:
        return False
    if _SHARES.match(at.masked.text, start + 1):
        return False
    if at.document.lang == "zh":
        return _OWN_THINGS.match(at.masked.text, start + 1) is not None
    return str(at.masked.items[start].value) in {"its", "their"}


_REFERRING = CHARS["one"] + CHARS["many"]
_SHARES = re.compile(
    r" (?:(?:outstanding|issued|total|ordinary|share) ){0,3}(?:shares|stock|capital)\b"
)
_OWN_THINGS = re.compile(
    "的?[^，。；股权份]{0,6}(?:资产|业务|房产|物业|设备|产品|商品)(?!的?\\d|[^，。；]{0,4}股)"
)
_INSIDERS = re.compile(
    f"[{CHARS['title']}]|(?<!受让原)股东|董事|监事|高管|实控人|实际控制人|经理|一致行动人|公司股"
)


def _whose_shares(match: re.Match[str], at: Place, actors: list[Filler]) -> list[Filler]:
    """The issuer whose shares are traded: the first firm before insiders, else the announcer."""
    acting = {f.key for f in actors}
    if not _INSIDERS.search(match.string, 0, trigger(match)[1] + _BEHIND):
        return _of_the_notice(at, acting)
    text, items = at.masked.text, at.masked.items
    firms = [p for p in sorted(items) if p < match.start() and text[p] in COMPANIES]
    if any(_OPINES.match(text, p + 1) for p in firms):
        return []
    named = party("target", items[clauses.first(text, firms)], 0, at) if firms else []
    return [f for f in named or _announcer("target", at) if f.key not in acting]


def _of_the_notice(at: Place, acting: set[str]) -> list[Filler]:
    """The announcer, if the sentence names no firms besides it and the actors."""
    firms = at.document.discourse.firms
    named = {firms.key(i.value) for i in at.masked.items.values() if i.kind in FIRM_KINDS}
    told = [f for f in _announcer("target", at) if f.key not in acting]
    return told if acting and not named - acting - {f.key for f in told} else []


_BEHIND = 12  # characters behind the verb: 减持公司股份, but not 成为第一大股东
# Whose analysts speak of shareholders in general
_OPINES = re.compile(
    f"[^，。；{COMPANIES}]{{0,8}}?(?:分析师|研究员|研究所|研报|研究报告|投顾|策略|{CHARS['title']})"
    "[^，。；]{0,8}?(?:认为|指出|表示|分析|称|显示)"
)
_CONTINUES = re.compile(
    f"^[^{COMPANIES}]*(?:又|还|再次|并|随后|接着|此后|其后|宣布)[^{COMPANIES}]*$"
)


def _announcer(role: str, at: Place, match: re.Match[str] | None = None) -> list[Filler]:
    """The firm that speaks or announces; the subject if the clause continues about it."""
    talk = at.document.discourse
    opening = at.masked.text[: match.start("t")] if match else ""
    same_subject = match is not None and (
        _CONTINUES.search(opening) is not None or _is_next_of_list(at, opening)
    )
    firm = (talk.subject if same_subject else None) or at.speaker.firm or talk.announcer
    if firm is None:
        return []
    full = talk.firms.full(firm)
    return [Filler(role, full, talk.firms.key(full), score_of(firm, at))]


_SUBJECTLESS = re.compile(f"^[^{COMPANIES}]*$")


def _is_next_of_list(at: Place, opening: str) -> bool:
    """甲拟收购乙的20%股权；拟收购丙的10%股权: the subject carries over the semicolon."""
    before = at.document.text[max(0, at.span()[0] - 2) : at.span()[0]].rstrip()
    return before.endswith("；") and _SUBJECTLESS.match(opening) is not None


def _distinct(fillers: Iterable[Filler]) -> list[Filler]:
    seen: dict[tuple[str, str], Filler] = {}
    for filler in fillers:
        seen.setdefault((filler.role, filler.key), filler)
    return list(seen.values())


def apart(fillers: Iterable[Filler]) -> list[Filler]:
    """Keep one role per firm: the one with the higher score, at a tie the target."""
    best: dict[str, Filler] = {}
    for filler in fillers:
        rank = (filler.score, filler.role == "target")
        known = best.get(filler.key)
        if known is None or rank > (known.score, known.role == "target"):
            best[filler.key] = filler
    return [f for f in fillers if best[f.key].role == f.role]


def _candidate(
    kind: Kind,
    pattern: Pattern,
    match: re.Match[str],
    at: Place,
    fillers: list[Filler],
    facts: dict[str, Json],
) -> Candidate:
    start, end = trigger(match)
    told, for_now = claimed.of(kind, pattern.modality, match, (start, end), at)
    return Candidate(
        type=kind.type,
        rule=pattern.id,
        score=pattern.base,
        modality=told,
        fillers=fillers,
        facts=facts,
        trigger=at.masked.span(start, end),
        evidence=[at.span()],
        index=at.index,
        paragraph=at.paragraph,
        for_now=for_now,
        date=date_near(at.document.masked(at.index), at.masked.ends[end - 1]),
        attribution=at.speaker.attribution,
        background=kind.background,
        headline=at.in_title(),
    )
