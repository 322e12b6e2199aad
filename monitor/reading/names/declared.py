"""Aliases that a text declares in brackets: 海山科技股份有限公司（简称“海山”）."""

import re
from collections.abc import Iterable, Iterator, Sequence

from monitor.reading.names.mention import FIRM_KINDS, Mention
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import everywhere

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


def aliases(text: str, sure: Sequence[Mention]) -> Iterator[Mention]:
    """The uses of the short names that brackets give the firms already found."""
    yield from _aliases(text, sure)
    yield from _shortened(text, sure)


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


def author(text: str, found: Sequence[Mention]) -> Mention | None:
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
