"""Joins capitalised runs that are one name, most by "and": Iron and Steel Company."""

import re
from collections.abc import Iterator, Sequence

from monitor.reading.names.mention import Span
from monitor.reading.regexes.late import late
from monitor.reading.words.common_en import COMMON
from monitor.reading.words.en import COMPANY_WORDS, FORM_END, GOODS, HOUSES
from monitor.reading.words.places_en import PEOPLES, PLACES

_AND = " and "
_KIN = frozenset("Sons Son Brothers Bros Daughters Nephews Cousins".split())
_REST = _KIN | frozenset("Co Company Partners Associates Family".split())


def joined(text: str, shaped: Sequence[Span]) -> Iterator[Span]:
    """The runs in text order, with those that are one name joined."""
    waiting: Span | None = None
    for span in shaped:
        if waiting is None:
            waiting = span
        elif _joins(text, waiting, span):
            office = _is_office(text[waiting[0] : waiting[1]], text[span[0] : span[1]], span)
            waiting = (waiting[0], span[1], *(("org", "org") if office else ("company", "word")))
        else:
            yield waiting
            waiting = span
    if waiting is not None:
        yield waiting


def _joins(text: str, first: Span, second: Span) -> bool:
    between = text[first[1] : second[0]]
    if between == _AND:
        return _is_one(text, first, second)
    if _NUMBER.fullmatch(between):
        return _is_numbered(text, first, second)
    return between == ", " and _of_partners(text, first, second)


_NUMBER = re.compile(r" \d{1,2} ")


def _is_numbered(text: str, first: Span, second: Span) -> bool:
    """Pier 9 Imports, Route 5 Foods: a number before a trade, or in a name that the text "
    "repeats."""
    sourced = {first[2], second[2]} & {"source", "org", "person"}
    trade = only_a_trade(text[second[0] : second[1]])
    return not sourced and (trade or text.count(text[first[0] : second[1]], 0, FAR) > 1)


# Engle, Paxson & Hawthorne Services; Angelo, Gordon & Co.
_TWO = late(
    r"[A-Z][\w'’-]+ & (?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,4}|Co|Company|Sons|Partners)"
    r"(?:\.|,? [A-Z]\S+)?"
)
_SURNAMES = re.compile(r"[A-Z][a-z’'-]+ & [A-Z][a-z’'-]+")  # in prose, lists have "and"
_LISTED = re.compile(r"(?:, |\band )$")
_LISTS_ON = re.compile(r",? (?:and|&) |, [A-Z]")


def _of_partners(text: str, first: Span, second: Span) -> bool:
    """Surnames in a row before "&" are one firm, unless they are in a list of firms."""
    left, right = text[first[0] : first[1]], text[second[0] : second[1]]
    if " " in left or first[2] in {"source", "org"} or not _TWO.fullmatch(right):
        return False
    if not _SURNAMES.fullmatch(right) and right.rsplit(" ", 1)[-1].strip(".,") not in _ENDINGS:
        return False
    listed = _LISTED.search(text, max(0, first[0] - 5), first[0])
    return listed is None and _LISTS_ON.match(text, second[1]) is None


def _is_one(text: str, first: Span, second: Span) -> bool:
    left, right = text[first[0] : first[1]], text[second[0] : second[1]]
    if _is_office(left, right, second):
        return True
    if first[2] in {"source", "org"} or second[2] in {"source", "org"}:
        return False
    both = f"{left} and {right}"
    if both in HOUSES or f"{left} & {right}" in text or _is_singular(text, first, second):
        return True
    short = _SHORT.match(text, second[1])
    if short and _initials(f"{left} {right}") == short[1]:
        return True  # WHA Utilities and Power (WHAUP)
    return _trades(text, first, second)


def _trades(text: str, first: Span, second: Span) -> bool:
    """Halden Iron and Steel Company: what follows "and" names nobody by itself."""
    left, right = text[first[0] : first[1]], text[second[0] : second[1]]
    alone = right.endswith("ing") and " " not in right
    if right.split(" ", 1)[0] in _KIN:
        return only_a_trade(right)  # J & R Halden and Sons Limited
    if " and " in left or " & " in left or not (only_a_trade(right) or alone):
        return False
    return first[2] != "company" or (first[3] == "word" and _joins_trades(left, right))


_OPENS = late(r"(?:^|[.;:“\n] ?|\bthat )$")
_HAS = re.compile(r" (?:has|is|was) ")


def _is_singular(text: str, first: Span, second: Span) -> bool:
    """Halden and Lowe Architects Limited has: two firms would "have"."""
    left, right = text[first[0] : first[1]], text[second[0] : second[1]]
    return (
        " " not in left
        and right.count(" ") > 1
        and FORM_END.search(right) is not None
        and _HAS.match(text, second[1]) is not None
        and _OPENS.search(text, max(0, first[0] - 5), first[0]) is not None
    )


FAR = 20_000  # characters searched for a name's other occurrences
_SHORT = re.compile(r",? \(([A-Z]{3,8})\)")


def _initials(name: str) -> str:
    """WHAUP for WHA Utilities Power: acronyms stay whole."""
    return "".join(w if w.isupper() else w[:1] for w in re.split(r"[ &-]+", name))


def _joins_trades(left: str, right: str) -> bool:
    """Kata Communications and Energy Ventures Inc.: both sides of "and" are trades."""
    last = left.rsplit(" ", 1)[-1]
    trade = right in COMPANY_WORDS | _GOODS or right.endswith("ing")
    alone = " " not in right and trade  # Utilities and Power, Mining and Smelting
    return last in _GOODS or (last in COMPANY_WORDS and (alone or len(right.split()) > 2))


def _is_office(left: str, right: str, second: Span) -> bool:
    """Securities and Exchange Commission, Ministry of Trade and Industry: one public body."""
    words = [word for word in left.replace("-", " ").split() if word not in PLACES | PEOPLES]
    plain = bool(words) and all(_is_plain(word) for word in words)
    begun = plain or right.split(" ", 1)[0] in _OFFICES
    if second[2] == "org" and begun and _OFFICES & set(right.split()):
        return True
    common = all(word.lower() in COMMON for word in right.split())
    return common and _MINISTRY.match(left) is not None


def _is_plain(word: str) -> bool:
    return (
        word.lower() in COMMON or word.lower().removesuffix("s") in COMMON or word in COMPANY_WORDS
    )


_OFFICES = frozenset(
    "Board Commission Administration Authority Agency Council Committee Bureau Ministry "
    "Department".split()
)
_MINISTRY = re.compile(
    r"(?:Ministry|Department|Bureau|Chamber|Institute|Academy|Board|Office) (?:of|for) "
)


def only_a_trade(surface: str) -> bool:
    """ "Steel Company" and "Sons" name nobody by themselves, "Kestrel Company" does."""
    words = [word.rstrip(".,") for word in surface.removesuffix(_LIMITED).split()]
    return words[-1] in _ENDINGS and all(word in _ENDINGS or word in _TRADES for word in words)


_LIMITED = " (Limited Partnership)"
_ENDINGS = (
    _REST
    | COMPANY_WORDS
    | frozenset(
        (
            "Ltd Limited Inc Corp Corporation plc PLC LLC LLP LP Bhd Berhad AG SA SE NV AB Tbk Pvt "
            "Pte"
        ).split()
    )
)
_GOODS = frozenset(GOODS.split("|"))
_TRADES = _GOODS | frozenset(
    "Iron Brass Coal Coke Lumber Fuel Light Trust Loan Savings Fire Marine Life Casualty Telegraph "
    "Commercial Joint-Stock Industrial Agricultural Merchant Technological "
    "Cooperation Innovation Fund Management Services Tourism Culture Education Logistics Leisure "
    "Hospitality Catering Commerce Design Medical "
    "Agriculture Forestry Fisheries Transport Transportation Advertising Publishing Environmental "
    "Telephone Supply Machine Tool Dock Dry Navigation Canal Land Cattle Sugar Tobacco".split()
)
