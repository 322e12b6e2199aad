"""Where a capitalised run of an English text begins and ends as a name."""

import re

from monitor.reading.names.en import joined
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.nearby import stands
from monitor.reading.words import en as words
from monitor.reading.words.common_en import COMMON

_BEHIND = frozenset(
    "It He She They We The This On In At By For And Its IPO Monday Tuesday Wednesday Thursday "
    "Friday Saturday Sunday Earlier Recently However But".split()
)
_KIN = frozenset(["Jr", "Sr", "CA", "MA", "DBE"])  # of a name, or of a place
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d ")
_DATED = re.compile(
    r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (?:(?:19|20)\d\d )?"
)
# "Updated 10:05 am IST Kestrel bought": the time zone is not part of the name
_ZONE = re.compile(
    r"(?:(?<=\d\d )|(?<=[ap]m )|(?<=[ap]\.m\. ))(?:[AP]M )?"
    r"(?:GMT|UTC|[BIJ]ST|CES?T|[EP][SD]T|HKT|SGT) "
)
# "SHARES IN Kestrel fell": some papers begin in capitals
_SHOUTED = re.compile(r"(?:[A-Z]{3,} ){1,3}(?:IN|AT|FOR|ON|FROM|BY|AS|TO) (?=[A-Z][a-z])")
# "PARTIAL DISPOSAL OF INTEREST IN KESTREL PARK LIMITED": headings of exchanges' notices
_HEADING = re.compile(
    r"(?:(?:[A-Z]{2,} ){0,4}?(?:ACQUISITIONS?|DISPOSALS?|SALES?|PURCHASES?|TRANSFERS?|INTERESTS?|"
    "STAKES?|SHARES|SHAREHOLDINGS?|EQUITY|CAPITAL|OFFERS?|MERGERS?|SUBSIDIAR(?:Y|IES)|UNITS?|"
    "AGREEMENTS?|TRANSACTIONS?|APPOINTMENTS?|RESIGNATIONS?|ANNOUNCEMENTS?|CLAIMS|ASSETS|"
    "INVESTMENTS?|PROPERT(?:Y|IES)|CONVERSION|PLACING|CHANGES?) "
    "(?:OF|IN|BY|FROM|TO|FOR|WITH|ON|REGARDING|RELATING TO|INTO) "
    "(?:(?:THE|AN?|ALL|ENTIRE|CERTAIN|ITS|FURTHER|REMAINING|MAJORITY|MINORITY|WHOLE|UNDERLYING) "
    "){0,3}){1,4}(?=[A-Z0-9])"
)
_COUNT = re.compile(r"\d{2,4} (?=[A-Z])")
_MONTH_BEFORE = closing(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? $")
_MONTH = re.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}")
_BEFORE_YEAR = re.compile(
    r"(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f|[Ff]rom|[Uu]ntil|[A-Z][a-z]{2,8})|[,\d])\.? $|"
    r"(?:^|\n)[*•–-] $"
)
# Sentence openers that also begin names.
_SOFT = frozenset(
    "Central Eastern Western Northern Southern Third Building Marketing Partner Venture "
    "Source Exclusive New First One General Chief Mobile Online Internet Web Data Early Next "
    "Second Three Four Five Seven Joint Senior Registered Executive Yuan Financial "
    "Acquisition Analysis Time Series Class Company Share Board President Major Minor "
    "Principal Notable Institutional Ownership".split()
)
_HARD = words.OPENERS - _SOFT
_TOKEN = re.compile(r"\S+")


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Strip openers (The, In, However) and stray joints from a run; a legal form keeps its final
    dot."""
    if text[start:end] in words.REGISTRIES:  # Companies House begins like a sentence
        return start, end
    start = _without_openers(text, start, end)
    while end > start and _loose(text, start, end):
        cut = text.rfind(" ", start, end)
        end = max(start, cut)
    end = start + len(text[start:end].removesuffix(" ").removesuffix(" of"))
    while end > start and text[end - 1] in " ,&-":
        end -= 1
    if text[end : end + 1] == "." and _ABBREVIATED.search(text, max(start, end - 6), end):
        end += 1
    return start, end


def _without_openers(text: str, start: int, end: int) -> int:
    for opener in (_ZONE, _SHOUTED, _HEADING) if text[start : start + 2].isupper() else ():
        found = opener.match(text, start, end)
        start = found.end() if found else start
    while start < end:
        if text[start].isdigit():
            start = _behind_date(text, start, end)
        word = _TOKEN.match(text, start, end)
        if word is None:
            start += 1
            continue
        if _begins(text, start, word.end(), end):
            break
        rest = text[word.end() : end]
        kept = rest.lstrip(" ,&")
        start = end - len(kept) if kept else word.end()
    return start


def _behind_date(text: str, start: int, end: int) -> int:
    dated = _DATED.match(text, start, end)
    start = dated.end() if dated else start
    year = _YEAR.match(text, start, end)
    told = year and _BEFORE_YEAR.search(text, max(0, start - 12), start)
    return year.end() if year and told else _behind_count(text, start, end)


def _behind_count(text: str, start: int, end: int) -> int:
    """500 Kestrel employees: the number is not part of a name that the text also has without it."""
    count = _COUNT.match(text, start, end)
    if count is None:
        return start
    if _MONTH_BEFORE.search(text, max(0, start - 12), start):
        return count.end()
    name = text[count.end() : end]
    counted = text.count(count.group() + name, 0, joined.FAR)
    return count.end() if text.count(name, 0, joined.FAR) > counted else start


# "Forever 21 has", never "Chapter 11 has" or "Boeing 747 has"
_NUMBER_BEHIND = re.compile(
    r" \d{1,3}(?=['’]s\b|[.;](?:\s|$)|,? (?:from|for|and|in|has|had|will|is|was|said|says|signed|"
    r"agreed|announced|acquired|bought|buys|sold|opened|opens|plans|filed|owns|raised|appointed|"
    r"named)\b)"
)
_NUMBERED_THINGS = frozenset(
    "Chapter Section Article Page Figure Table Phase Series Model Boeing Airbus Flight Room Unit "
    "Rule Form Part Day Week Item Level Stage Class Group Type Platform Terminal Route Highway "
    "Version Windows Covid Agenda Sept".split()
)


def with_number(text: str, start: int, end: int) -> int:
    """The end of a name with its number, if the text has one always with the other."""
    number = _NUMBER_BEHIND.match(text, end)
    name = text[start:end]
    if not number or " " in name or name in _NUMBERED_THINGS or _MONTH.fullmatch(name):
        return end
    together = text.count(name + number.group(), 0, joined.FAR)
    return number.end() if together == text.count(name, 0, joined.FAR) else end


def may_be_a_name(word: str) -> bool:
    """Whether a sentence opener is a name if capitalised within a sentence."""
    return word in words.OPENERS and word not in _CAPITAL_ANYWHERE


def _begins(text: str, start: int, rest: int, end: int) -> bool:
    """Whether the word text[start:rest] begins a name that ends at `end`, or only a sentence."""
    word = text[start:rest]
    if word.rstrip(".") in _STYLES or (word in _RANKS and text.startswith(".", rest)):
        return _is_styled_firm(text, start, end)
    if _HOW.fullmatch(word) and rest < end and text[rest] == " ":
        return False
    if word not in _HARD or _GOES_ON.match(text, start, end):
        return True
    if word in _STATES:
        return _is_of_state(text[rest:end])
    if word == "The":
        return _companies(text[start:end])
    if not text[rest:end].strip(" ,&"):
        return False
    if word in _WEEKDAYS:  # Tuesday Market
        return _always_follows(text, word, text[rest:end].split(maxsplit=1)[0])
    return word not in _CAPITAL_ANYWHERE and _is_within_a_sentence(text, start, end)


# Data & Sons; H2 Halden Steel, unlike "H2 Revenue", "in H2 Halden Steel"
_GOES_ON = re.compile(
    r"\S+ & |(?<!\b[Ii]n )(?<!\b[Dd]uring )(?<!\b[Ff]or )H2 "
    r"(?:[A-Z][a-z]+(?: [A-Z]\w+)+|(?:Green|Energy|Mobility|Power|Fuels?)\b)"
)


def _is_within_a_sentence(text: str, start: int, end: int) -> bool:
    """Whether a name with an opener, such as Mid Halden, follows prose here or elsewhere."""
    if _MID_SENTENCE.search(text, max(0, start - 4), start):
        return True
    if " " not in text[start:end]:
        return False
    first, second = text[start:end].split()[:2]
    return stands(f" {first} {second}", text[: joined.FAR], _WORD_ENDS, _PROSE_BEFORE)


_WORD_ENDS, _PROSE_BEFORE = re.compile(r"\b"), re.compile(r"[a-z],?\Z")


_STYLES = frozenset("Dr Mr Mrs Ms Sir Lord Lady Dame Prof Professor".split())
_RANKS = frozenset("Gen Col Capt Maj Lt Rev Hon".split())  # with their dot


def _is_styled_firm(text: str, start: int, end: int) -> bool:
    """Dr Veld India Pvt. Ltd., Mr Price Group: a firm named like a person, here or by its full
    name."""
    named = text[start:end]
    if words.FORM_END.search(named) or named.endswith(" Group"):
        return " " in named
    return " " in named and stands(named, text[: joined.FAR], words.FORM_BEHIND)


_STATES = frozenset(["US", "UK", "EU", "UAE"])


def _is_of_state(rest: str) -> bool:
    """US Steel, UK Power Networks: whether only words for trades or public bodies follow."""
    kinds = words.COMPANY_WORDS | words.ORGANISATION_WORDS
    named = rest.split()
    return bool(named) and all(w in kinds or w.lower() in COMMON for w in named)


# Openers that may have a capital within a sentence; any other there is part of a name, as in
# "Israel's Via Transportation".
_CAPITAL_ANYWHERE = frozenset(
    "The I It Its He She They We You My Our Your His Her Their Investors Companies "
    "Company Chairman Directors Board Chief Executive Officer President Director Founder "
    "Vice Deputy Senior Managing General Manager Secretary Mr Mrs Ms Dr Sir Lord "
    "Professor January February March April May June July August September October "
    "November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb "
    "Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Q1 Q2 Q3 Q4 H1 H2 IPO CEO CFO COO CTO CIO "
    "US USA UK EU UAE RMB USD EUR HKD GBP JPY Yuan Series Registered Shareholders "
    "Shareholder Acquisition Partnership Joint Agreement Merger APP App Apps Press "
    "Release Announcement Disclosure Report Photo Image Email Tel FinTech Fintech EdTech "
    "Edtech InsurTech PropTech Unicorn Startup Startups Californian Internet Share Shares "
    "Class Item".split()
)
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_MID_SENTENCE = re.compile(r"(?:[a-z],?|[’']s|s[’']) $")
# Deep-pocketed X, Cheesemaker X
_HOW = re.compile(r"[A-Z][a-z]+-[a-z]{2,}(?:ed|ing)|[A-Z][a-z]{2,}(?:maker|builder)s?")


def _always_follows(text: str, first: str, second: str) -> bool:
    """Whether the second word occurs more than once, and always right after the first."""
    together = text.count(f"{first} {second}", 0, joined.FAR)
    return together > 1 and text.count(second, 0, joined.FAR) == together


_ABBREVIATED = closing(r"[ ,](?:Co|Ltd|Inc|Corp|Bhd|LTD|INC|CORP|Cos|Pte|Plc)$")


def _companies(surface: str) -> bool:
    return surface.endswith((" Companies", " Company"))


def _loose(text: str, start: int, end: int) -> bool:
    """Whether a run ends with a pronoun or weekday of the words after it, or with a degree:
    "Group It will", "on Monday", "Jane Moss RN"."""
    named, _, last = text[start:end].rpartition(" ")
    return bool(named) and (last in _BEHIND or (" " in named and last in words.CREDENTIALS - _KIN))


# A state: "Poland has sold a 12% stake in Y", "Portugal said it would sell its last shares"
_STATE_SELLS = re.compile(
    r" (?:(?:has|had|will|would|may|might|could|is|was|to|also|plans?|planned|wants?|aims?|hopes?|"
    r"intends?|agreed|said|says|on|it|that|still|[A-Z][a-z]{2,5}day)\s){0,8}"
    r"(?:s(?:ell|old|elling|ells)|cuts?|cutting|reduc(?:e[sd]?|ing)|divest(?:s|ed|ing)?|"
    r"offload(?:s|ed|ing)?)\s[^;,]{0,40}?\b(?:stakes?|shares|holding|shareholding|per ?cent of)\b"
)


# Not "funds from Norway sold", "companies in Oslo, Norway sold"
_BEGUN = closing(
    r"(?:^|[\n*.:;“”\"] ?|\b(?:that|after|when|as|while|said|because|since|if|before|but) |"
    r"\b[a-z]{2,}, |day, )(?:[Tt]he )?$"
)


def sells_shares(text: str, start: int, end: int) -> bool:
    """Whether a country, as the subject of a clause, sells its shares in a firm."""
    if not _BEGUN.search(text, max(0, start - 14), start):
        return False
    return _STATE_SELLS.match(text, end) is not None


def before_junior(text: str, end: int) -> int:
    """Where the name ends in "Tom Hale Jr. has": the dot ends no sentence."""
    junior = text.startswith((" Jr.", " Sr."), end - 3)
    return end - 3 if junior else end
