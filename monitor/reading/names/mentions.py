"""Finds mentions: by known names, legal forms, declared aliases, context and capitals."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Literal, NamedTuple

from monitor.model import NameHit
from monitor.reading.names.en import runs
from monitor.reading.names.zh import agreed, descriptions, entries, goods, leftover, marked, sifted
from monitor.reading.names.zh import lists as names_lists_zh
from monitor.reading.names.zh import slots as names_slots_zh
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import everywhere
from monitor.reading.tagger.tagged import Tagged
from monitor.reading.words import zh as words

Kind = Literal["company", "guess", "maybe_person", "person", "org", "source"]
FIRM_KINDS = frozenset({"company", "guess"})
PEOPLE_KINDS = frozenset({"person", "maybe_person"})
NAMED_KINDS = FIRM_KINDS | PEOPLE_KINDS | {"org"}
Known = Callable[[str], Sequence[NameHit]]

SCORES = {
    "known": 1.0,
    "form": 1.0,
    "alias": 1.0,
    "org": 0.95,
    "word": 0.9,
    "code": 1.0,
    "slot": 0.8,
    "label": 1.0,
    "cell": 1.0,  # of a form
    "tagger": 0.9,
    "cue": 0.95,
    "shape": 0.85,
}

_BRACKET = re.compile("[(（]")  # with one begins each of the following
_DECLARED = re.compile(
    r"[(（][^()（）]{0,40}?(?:简称|下称|hereinafter|hereafter|or|[\"“‘「])[^()（）\"“”‘「]{0,30}?"
    r"[\"“‘「](?:the )?([^\"”’」()（）]{2,40})[\"”’」]?[^()（）]{0,60}[)）]"
)
# Bright Harbour Limited (the "Purchaser"), Tidewell Inc. ("Tidewell")
_DECLARED_EN = re.compile(
    r"\((?:(?:together |collectively |hereinafter |the |or |and |[\w ,]{1,30} ))?[\"“]"
    r"(?:the )?([A-Z][^\"”()]{1,40})[\"”][^()]{0,60}\)"
)
# Dun & Bradstreet (NYSE:DNB)
_TICKER = re.compile(
    r"\((?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|LON|AIM|ASX|TSX|NSE|BSE|JSE|SGX|KL)"
    r"(?: ?Gs| American)?: ?([A-Z]{3,6})\)"
)
_DECLARED_QUOTED = late(r"[(（][\"“‘「]([^\"“”‘’「」()（）]{2,20})[\"”’」][)）]")
_DECLARED_BARE = re.compile(
    "[(（](?:[^()（）]{0,24}[，；,;、])?(?:以下)?"
    r"(?:简称|下称)[:：为]?([^\"“”‘’()（）、,，]{2,16})[)）]"
)
# a firm (HSMA), after its legal form
_LATIN_BEHIND = late(r"[(（](?<=公司.)(?!IPO|ADR|SPAC|REIT|ETF|LOF)([A-Z][A-Za-z]{2,11})[)）]")
_SELF_DECLARED = re.compile(
    r"\((?:the |[^()]{0,30} or the |hereinafter )?[“\"](?:the )?(?:Company|Corporation|"
    r"Registrant|Issuer)[”\"][^()]{0,60}\)"
)
_SELF_DECLARED_ZH = re.compile(
    "[(（](?:以下|下)?(?:简称|称)[:：]?[^()（）]{0,16}“(?:公司|本公司|上市公司|发行人)”"
    "[^()（）]{0,20}[)）]|[(（](?:以下|下)?(?:简称|称)[:：]?(?:公司|本公司|上市公司|"
    "发行人)[)）]"
)
SELF_NAMES = frozenset("公司 本公司 上市公司 Company company Group 集团 发行人".split())


class Mention(NamedTuple):
    """text[start:end] names somebody. `how` is the evidence; `score` is 0..1.

    `alias_of`: the name that an alias or a short form stands for.
    """

    start: int
    end: int
    kind: Kind
    surface: str
    how: str
    score: float
    alias_of: str = ""


def find(text: str, lang: str, hits: Sequence[NameHit] = ()) -> tuple[Mention, ...]:
    """The mentions that need no sentence around them, in text order, without overlaps."""
    grammar = marked if lang == "zh" else runs
    found = [_mention(text, *span) for span in grammar.find(text)]
    whole = [m for m in found if m.kind == "company"]
    found += [_known(text, h) for h in hits if not _inside(h, whole)]
    coded = [m for m in found if m.how == "code"]
    found = [*(m for m in found if m.how != "code"), *(_with_form(text, m) for m in coded)]
    found += _coded_elsewhere(text, coded)
    sure = settle(found)
    aliases = [*_aliases(text, sure), *_shortened(text, sure)]
    return settle([*(m for m in sure if m.how == "known"), *aliases, *sure])


_FORM_BEHIND = late(r"[(（][^()（）]{2,16}[)）](?:集团)?(?:股份)?有限(?:责任)?公司")


def _with_form(text: str, coded: Mention) -> Mention:
    """云桥科技(600001)股份有限公司: the legal form continues after a code that a site inserted."""
    form = _FORM_BEHIND.match(text, coded.end)
    return coded._replace(end=form.end()) if form else coded


def _coded_elsewhere(text: str, coded: Sequence[Mention]) -> Iterable[Mention]:
    """All occurrences of the short names that a code marks somewhere."""
    for surface, starts in everywhere((m.surface for m in coded), text).items():
        for start in starts:
            yield Mention(start, start + len(surface), "company", surface, "code", 1.0)


def _known(text: str, hit: NameHit) -> Mention:
    """A known name with the kind of firm behind it: 云桥 in 云桥咖啡公司, Helios in Helios集团."""
    found = _mention(text, hit.start, hit.end, "company", "known")
    more = _ADDED.match(text, hit.end)
    return found._replace(end=more.end()) if more else found


_TRADES = "|".join(sorted(words.ENDS - {"公司"}, key=len, reverse=True))
_ADDED = late(rf"(?<=[A-Za-z]) ?(?:集团|公司)|(?<=[一-鿿])(?:{_TRADES}){{0,2}}公司")


def _inside(hit: NameHit, whole: Sequence[Mention]) -> bool:
    """Whether a known name is only a part of another firm's full name."""
    size = hit.end - hit.start
    return any(
        m.start <= hit.start and hit.end <= m.end and size < m.end - m.start
        for m in whole
        if not (m.start == hit.start and _LATIN_ADDED.fullmatch(m.surface, size))
    )


_LATIN_ADDED = re.compile("(?<=[A-Za-z]) ?(?:集团|公司)")


def guesses(
    text: str,
    start: int,
    end: int,
    taken: Sequence[tuple[int, int]],
    tagged: Sequence[Tagged] | None = None,
) -> list[Mention]:
    """The names in a Chinese sentence that only context shows, and the tagger, if it read the
    sentence."""
    if tagged is None:
        spans = list(leftover.chunks(text, start, end, taken))
    else:
        spans = agreed.find(text, start, end, tagged, taken)
    busy = [*taken, *((s[0], s[1]) for s in spans)]
    slots = names_slots_zh.in_slots(text, start, end, busy)
    spans += slots if tagged is None else sifted.worded(slots, start, tagged)
    spans = names_lists_zh.by_lists(text, start, end, spans, taken)
    named = [
        one
        for one in entries.outside(text, start, end, spans)
        if not (descriptions.is_business(text, one) or goods.is_no_firm(text, one))
    ]
    cut = (_with_place(text, span) for span in named)
    return [_mention(text, *span) for span in cut if span[0] < span[1]]


_FIGURES = late(r"(?:\d[\d.,]*|(?<=\d))[万亿](?=[一-鿿]{2})")
_PLACE_BEHIND = late("[(（][一-鿿]{2,3}[)）]")


def _with_place(text: str, span: leftover.Span) -> leftover.Span:
    """岭创（中国）: a place in brackets is part of the name, 6300万 before it is not."""
    if figures := _FIGURES.match(text, span[0], span[1]):
        span = (figures.end(), *span[1:])
    place = _PLACE_BEHIND.match(text, span[1]) if span[2] == "guess" else None
    if place is None or text[span[1] + 1 : place.end() - 1] not in words.PLACES:
        return span
    return span[0], place.end(), span[2], span[3]


def settle(found: Iterable[Mention]) -> tuple[Mention, ...]:
    """Without overlaps: known names win, then all but those by shape alone, then longer ones."""
    order = sorted(found, key=lambda m: (m.how != "known", m.how == "shape", m.start - m.end))
    used: list[Mention] = []
    taken = bytearray(max((m.end for m in order), default=0))
    for mention in order:
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\x01" * (mention.end - mention.start)
            used.append(mention)
    return tuple(sorted(used, key=lambda m: m.start))


def _mention(text: str, start: int, end: int, kind: Kind, how: str) -> Mention:
    return Mention(start, end, kind, text[start:end], how, SCORES.get(how, 0.85))


def _aliases(text: str, sure: Sequence[Mention]) -> Iterable[Mention]:
    """The uses of aliases declared in brackets right after a name, from there on."""
    ends = {m.end: m for m in sure if m.kind in {"company", "guess", "maybe_person", "org"}}
    patterns = (_DECLARED, _DECLARED_EN, _DECLARED_BARE, _DECLARED_QUOTED, _TICKER, _LATIN_BEHIND)
    opened = [bracket.start() for bracket in _BRACKET.finditer(text)]
    declared = (match for at in opened for one in patterns if (match := one.match(text, at)))
    known: dict[tuple[str, str], Mention] = {}  # a repeated declaration adds nothing
    for match in declared:
        owner = ends.get(match.start()) or ends.get(match.start() - 1)
        if owner is not None:
            for alias in _declared_aliases(match):
                known.setdefault((alias, owner.surface), owner)
    places = everywhere((alias for alias, _ in known), text)
    for (alias, _), owner in known.items():
        yield from _uses(text, alias, owner, places[alias])


_SHORT_BEFORE = re.compile(r"\b([A-Z]{3,6}) \($")
_SHORT_BEHIND = re.compile(r" \(([A-Z][\w&-]{2,15})\)")
_STEM = 4  # letters that a short form may share with a word of the name


def _shortened(text: str, sure: Sequence[Mention]) -> Iterable[Mention]:
    """KHL (Kestrel Halden Limited), Kestrel Chemical Corp (KestChem): all occurrences of short
    forms."""
    short = [(form, owner) for owner in sure if (form := _short_form(text, owner))]
    places = everywhere((form for form, _ in short), text)
    for form, owner in short:
        for start in places[form]:
            end = start + len(form)
            if not (_WORD.match(text, end) or (start and _WORD.match(text, start - 1))):
                yield Mention(start, end, "company", form, "alias", 1.0, owner.surface)


_WORD = re.compile(r"\w")


def _short_form(text: str, owner: Mention) -> str:
    """The short form that a bracket gives a firm; empty if there is none."""
    if owner.kind not in FIRM_KINDS:
        return ""
    short = _SHORT_BEHIND.match(text, owner.end)
    if short is None and text[owner.end : owner.end + 1] == ")":
        short = _SHORT_BEFORE.search(text, max(0, owner.start - 10), owner.start)
    fits = short and _is_short_for(short[1].casefold(), owner.surface.casefold())
    return short[1] if short and fits else ""


def _is_short_for(short: str, name: str) -> bool:
    """Whether a short form's letters are in the name in order, or it begins like a later word of
    it."""
    letters = iter(name)
    if name[0] == short[0] and all(letter in letters for letter in short):
        return True
    return any(word.startswith(short[:_STEM]) for word in name.split()[1:])


_QUOTED = re.compile("“([^“”()（）]{2,40})”")
_LABEL = late("[一-鿿]{0,4}[方人者]|[一-鿿]{0,4}公司")


def _declared_aliases(match: re.Match[str]) -> Iterable[str]:
    """The aliases in one bracket: “公司”或“海山股份” declares two, one of which is a name."""
    first = match.group(1).strip()
    others = [q for q in _QUOTED.findall(match.group()) if not _LABEL.fullmatch(q)]
    return [a for a in dict.fromkeys((first, *others)) if a not in SELF_NAMES and len(a) >= 2]


def declared_self(text: str, found: Sequence[Mention]) -> Mention | None:
    """The firm that calls itself "the Company" in this text, as authors of filings do."""
    match = _SELF_DECLARED.search(text) or _SELF_DECLARED_ZH.search(text)
    if match is None:
        return None
    return next((m for m in found if m.end in {match.start(), match.start() - 1}), None)


def _uses(text: str, alias: str, owner: Mention, places: Iterable[int]) -> Iterable[Mention]:
    for start in places:
        end = start + len(alias)
        if start >= owner.end and not _within_a_word(text, start, end):
            end = _end_of_use(text, alias, start, owner)
            surface = text[start:end]
            yield Mention(start, end, "company", surface, "alias", 1.0, owner.surface)


def _within_a_word(text: str, start: int, end: int) -> bool:
    """Whether a Latin word continues before or after text[start:end]."""
    return any(
        _LATIN.match(text, edge) is not None and _LATIN.match(text, beside) is not None
        for edge, beside in ((start, start - 1), (end - 1, end))
        if beside >= 0
    )


_LATIN = re.compile("[A-Za-z]")
_FORM_ZH = late(r"(?:股份|集团|控股)?(?:有限)?(?:责任)?公司$|（有限合伙）$")


def _end_of_use(text: str, alias: str, start: int, owner: Mention) -> int:
    """海山创新投资, where 海山创新 stands for 海山创新投资有限公司: the name is all but the
    form."""
    stem = _FORM_ZH.sub("", owner.surface)
    longer = stem.startswith(alias) and text.startswith(stem, start)
    return start + len(stem if longer else alias)
