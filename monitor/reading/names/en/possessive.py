"""Which possessives in an English run are part of a name: Farmers' Mutual, Hale's Coffees."""

import re
from collections.abc import Iterator

from monitor.reading.names.en import joined
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.nearby import stands
from monitor.reading.words import en as words
from monitor.reading.words.places_en import PEOPLES, PLACES

# Members' organisations: Leeds Teachers' Pension Plan, Farmers' Mutual, Printers' Benevolent
# Society
_COMMON_CAUSE = re.compile(
    r"(?:(?:Public|State|Municipal|National|General|Benevolent) )?"
    r"(?:Pension|Retirement|Superannuation|Provident|Savings|Mutual|Co-?operative|Union|"
    r"Association|Federation|Society|Guild|Credit|Bank|Insurance)\b"
)
_SAINT = late(r"(?:St\.?|Saint) [A-Z][a-z]+$")  # St Mary's Church
_PLURAL = frozenset("Children Men Women People Kids Workers Ladies".split())  # Children's Place
# Carr's Group
_GROUPS = frozenset("Group Holdings Stores Brands Brewery Foods Laboratories Labs".split())
# Hale's Sporting Goods, Jean's Coffees
_SHOPS = (
    "(?:Sporting Goods|Sports|Coffees?|Coffee House|Baker(?:y|ies)|Patisserie|Pizza|Pizzeria|"
    "Burgers|Chicken|Kitchen|Restaurants?|Diner|Pies|Donuts|Ice Cream|Chocolates?|Candies|"
    "Pharmacy|Drug Stores?|Department Stores?|Supermarkets?|Markets?|Furniture|Bookstore|Books|"
    "Pub|Tavern|Wholesale Club|Discount Store|Hardware|Famous|Original|Finest|Choice|"
    "Confectionery|Leathers|Garage|Jewell?ers|Opticians|Nurseries|Garden Cent(?:re|er)s?|Grill|"
    "Steakhouse|Brewing(?: Co(?:mpany)?)?|Hospitals?|Medical Cent(?:re|er)|Clinic|Hospice|"
    "Health (?:System|Network)|University|College|School)"
)
_SHOP = re.compile(_SHOPS)
_OF_A_SHOP = closing(rf"[’']s? {_SHOPS}$")
_POSSESSIVE = re.compile(r"[’']s?(?=\s|$)")
# Participles stand before a name as adjectives: "Carr's proposed Tern deal"
_PAST = (
    "(?!(?:proposed|planned|failed|attempted|rumou?red|expected|combined|renewed) )"
    "(?:[a-z]+ed|became|beat|began|bought|broke|brought|built|chose|cut|fell|gave|got|grew|held|"
    "hit|kept|laid|led|left|lost|made|met|paid|put|rose|ran|saw|set|shut|sold|sought|spent|spun|"
    "struck|swung|took|went|withdrew|won)"
)
_PRESENT = (
    "(?:acquires|adds|agrees|announces|appoints|awards|becomes|boosts|builds|buys|closes|"
    "comprises|counts|cuts|denies|drops|employs|eyes|gets|gives|hires|holds|invests|joins|"
    "launches|licenses|makes|moves|names|opens|operates|owns|pays|picks|prepares|pulls|raises|"
    "rejects|"
    "runs|sells|sets|signs|takes|teams|unveils|ups|wants|wins)"
)
_OBJECT = (
    r"(?:(?:to|the|an?|its|it|itself|in|into|on|that|by|from|after|with|for|as|at|through|up|off|out|"
    r"over|public|stake|stakes|ties|jobs)\b|[A-Z$£€\d])"
)
_IN_S = re.compile(r"[’']s(?=[\s.,;)]|$)")
_WORD_IN_S = re.compile(r"\b([A-Z][\w-]+)$")
# "Carr's has", "Carr's, which", "Carr's of Leeds", "Carr's and Tern agreed": before a verb, a
# clause, a place or a second owner, 's is part of the name.
_ACTS = re.compile(
    r",? (?:(?:also|now|then|still|already|recently|directly|indirectly|"
    r"jointly|on [A-Z][a-z]+day|together with [^.,;]{1,60}) )?"
    r"(?:(?:has|have|had|is|was|will|would|could|did|does|sa(?:id|ys)|told)\b|"
    rf"(?:{_PAST}|{_PRESENT}(?: [a-z]+)?) {_OBJECT}|works (?:closely |together )?with\b)|"
    r" of [A-Z]| and (?:its [a-z ]{1,40})?[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,4} [a-z]| \(\d"
)
# "Carr's, Tern scrap merger": headless only after "of", as in "a friend of Carr's, who"
_OF_NOBODY = re.compile(r"(?<!\bof )\b([A-Z][\w-]+)$")
# "Bought Carr's for", "shares in Carr's.": nothing follows that Carr could own
_TAKEN = re.compile(
    r"\b(?:b(?:uy|uys|uying|ought)|acquir(?:e[sd]?|ing)|s(?:ell|old|elling)|owns?|owned by|"
    r"(?:acquisition|purchase|takeover|sale|owner|control|ownership) of|(?:shares|stake|"
    r"interest) in|merge with|"
    r"join(?:s|ed|ing)?|leav(?:es?|ing)|left|led|suppl(?:y|ies)|picks?|chooses?|selects?|hires?|"
    "(?:chief executive|CEO|chair(?:man)?|president|boss|head|director) (?:of|at)) "
    r"(?:\w+ (?:& )?){0,2}?([A-Z][\w-]+)$|"
    r"(?<!\bsimilar )(?<!\bcompared )(?<!\bequal )(?<!\bidentical )"
    r"\b(?:with|to|in|into|from|for|by|at|[a-z]{2,12}(?:ed|ing)(?: up| out| off| over)?) "
    r"([A-Z][\w-]+)$"
)
_OWNS_NOTHING = re.compile(
    r"[.,;)\n]|$| private\b| (?:out|for|from|to|in|on|at|by|as|last|after|and|through|since|before|"
    r"amid|with|over|about|until|during|"
    r"(?:next|this) (?:week|month|year|spring|summer|autumn|winter))\b"
)
_REACH = 100  # characters before 's


def names_in_s(text: str) -> frozenset[str]:
    """Words that are names only with 's in this text: Carr's, never Carr alone."""
    found = {word[word.lastindex or 0] for word in _words_in_s(text) if word}
    start = text[: joined.FAR]
    return frozenset(
        word
        for word in found - PLACES - PEOPLES - words.OPENERS
        if not re.search(rf"\b{word}\b(?![’']s)", start)
    )


def _words_in_s(text: str) -> Iterator[re.Match[str] | None]:
    for in_s in _IN_S.finditer(text):
        before = max(0, in_s.start() - _REACH), in_s.start()
        if _ACTS.match(text, in_s.end()):
            yield _WORD_IN_S.search(text, *before)
        if text.startswith(", ", in_s.end()):
            yield _OF_NOBODY.search(text, *before)
        if _OWNS_NOTHING.match(text, in_s.end()):
            yield _TAKEN.search(text, *before)


def cuts(text: str, run: str, in_s: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The parts that possessives cut out of a run; an 's that belongs to the name before it
    stays."""
    for match in _POSSESSIVE.finditer(run):
        if run[: match.start()].rsplit(" ", 1)[-1] in in_s:
            yield match.end(), match.end()
        elif not _is_within(text, run, match):
            yield match.span()


def _is_within(text: str, run: str, match: re.Match[str]) -> bool:
    """Western Brewers' Supply Ltd, Penn's Stores plc: whether the rest names nobody by itself."""
    who, rest = run[: match.start()], run[match.end() :].strip()
    if rest and _is_one_name(text, who, f"{run[: match.end()].rstrip()} {rest.split(' ', 1)[0]}"):
        return True
    if rest and (who.rsplit(" ", 1)[-1] in _PLURAL or _SAINT.match(who)):
        return True
    if rest in _GROUPS or _SHOP.fullmatch(rest):
        return True
    if who.endswith("s") and _COMMON_CAUSE.match(rest):
        return True
    return bool(words.FORM_END.search(rest)) and joined.only_a_trade(rest)


def _is_one_name(text: str, who: str, whose: str) -> bool:
    """Halden's Reach: one name if the text repeats it, once with a legal form (Halden's Reach Co.),
    and never has either word alone."""
    together = text.count(whose, 0, joined.FAR)
    if together < 2 or who in PLACES or not stands(whose, text, words.FORM_BEHIND):
        return False
    rest = whose.rsplit(" ", 1)[-1]
    return all(text.count(word, 0, joined.FAR) == together for word in (who, rest))


def is_shop(surface: str) -> bool:
    """Whether a name is a shop's: Hale's Coffees."""
    return _OF_A_SHOP.search(surface) is not None
