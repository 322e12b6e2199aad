"""What the words around a capitalised run prove it to be, over all its occurrences."""

import re
from collections.abc import Sequence
from typing import Literal

from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.words.places_en import PLACES

Proof = Literal["company", "person", "place", ""]

_FIRM_AFTER = late(
    "(?:['’]s?)? (?:shares?|stock|shareholders?|investors?|executives?|board|management|"
    r"customers|subsidiar(?:y|ies)|spokes\w+|employees|staff|revenues?|profits?|sales|"
    "earnings|products?|bonds|brand|factory|plant|headquarters|stake|takeover|acquisition|"
    r"business|group)\b|['’]s? (?:[$€£]?[\d.]+ ?(?:million|billion|m|bn) )?"
    "(?:(?:seed|angel|funding|financing) round|[Ss]eries [A-H]\\b)|"
    r"(?:['’]s?)? (?:chief executive|CEO|CFO|chairman|chairwoman|chair|"
    r"founder|co-founder|president|boss)\b|"
    " (?:announce[sd]?|posted|plans|agreed|acquire[sd]|buys|bought|launche[sd]|unveiled|"
    "declined to comment|employs|owns|operates|makes|sells|raise[sd]|reported|competes|"
    "will (?:pay|acquire|buy|sell|cut|invest|hold|own|close|open|launch)|"
    "has (?:agreed|acquired|bought|sold|raised|completed|signed|launched|set up|formed|"
    "named|appointed)|filed for|is (?:based|headquartered|listed|owned|valued|backed)|"
    "was (?:founded|acquired|bought|established|incorporated)|"
    r"to (?:buy|acquire|sell|merge|form|invest|cut|launch)|entered into|signed)\b|"
    r" \((?:NYSE|NASDAQ|Nasdaq|AMEX|LON|LSE|AIM|TSX|ASX|HKEX|SEHK|SZSE|SSE|NSE|BSE|OTC\w*|"
    r"ETR|EPA|TYO|KRX|[A-Z]{2,8})(?::| ?:) ?[A-Z0-9.]{1,8}\)|"
    r", (?:an?|the|one of) [^,.;]{0,50}?\b(?:company|firm|maker|group|start-?up|bank|"
    "lender|provider|producer|manufacturer|supplier|retailer|developer|operator|"
    r"distributor|subsidiary|unit|platform|brand|chain|agency|\w+maker)\b"
    r"(?!['’]s| (?:said|says|added|announced|told)\b)"
)
# "Grain trader Kestrel" is a firm.
_GOODS = (
    "grain oil fuel energy metal metals commodity commodities coal gas sugar cotton coffee cocoa "
    "steel timber copper rice seafood"
).split()
_NO_GOODS = "".join(f"(?<![{one[0].upper()}{one[0]}]{one[1:]} )" for one in _GOODS)
_FIRM_BEFORE = closing(
    r"(?i)\b(?:(?:shares|investors|shareholders) (?:of|in)|stake in|interest in|shareholding in|"
    "voting rights (?:in|of)|"
    "(?:%|(?:per ?)?cent|pct) of|"
    "(?:CEO|chief executive|president|chairman|founder|director|head) of|"
    "subsidiary(?: of|,)?|unit(?: of)?|parent(?: of|,)?|acquir(?:e|es|ed|ing)|"
    "(?:seed|funding|financing|investment|[a-h]|[mn]) round (?:in|for)|"
    "acquisition of|takeover of|merger with|purchase of|invest(?:ed|s|ing)? in|"
    r"partner(?:ed|ship|ing) with|deal with|agreement with|compet\w+ with|rivals?|owned by|"
    "(?:new|joint|combined|merged) (?:company|firm|venture|entity),|"
    "backed by|led by|(?:compan(?:y|ies)|firms?|groups?|"
    "banks?|brokers?|lessors?|lenders?|start-?ups?|retailers?|airlines?|insurers?|producers?|manufacturers?|"
    "distributors?|suppliers?|developers?|brewers?|miners?|operators?|chains?|brands?|"
    rf"\w*makers?|specialists?|giants?|(?:{'|'.join(_GOODS)}) traders?)"
    "(?: (?:such as|like|including|called|named))?) (?:the )?$"
)
_PERSON_BEFORE = closing(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Judge|Justice|Minister|"
    "Chancellor|Senator|Governor|Mayor|Councillor|Prosecutor|Captain|Coach|Manager|"
    "President|Prime Minister|(?:[a-z-]+ )?(?:minister|striker|midfielder|defender|"
    "goalkeeper|defen[cs]eman|goalie|goaltender|coach|singer|actor|actress|author|captain|prosecutor|analyst|economist|"
    "leader|spokes(?:man|woman|person)|strategist|lawyer|judge|professor|researcher|"
    "director|dealmaker|banker|financier|tycoon|entrepreneur|billionaire|founder|co-founder|businessman|businesswoman|"
    "administrator|secretary|senator|senators|governor|mayor|driver|player|pilot|"
    rf"engineer|inventor|teacher|student|resident|councillor|{_NO_GOODS}trader)|"
    "(?:job|post|role|position) of [a-z -]{0,40}(?:director|executive|chief|officer|president|"
    r"chair(?:man|woman)?|manager) to)\.? $"
)
_PERSON_AFTER = late(
    r", (?:aged? )?\d\d\b(?!%|,? (?:percent|per cent|%|million))|"
    ", who (?:is|was|has|had|joined|served|will|ran|leads|led|previously|took|became|"
    r"founded|runs|heads)\b| (?:himself|herself)\b|, (?:the |its |their |our )?"
    "(?:[a-z-]{2,14} ){0,3}(?:chair(?:man|woman)?|CEO|CFO|chief [a-z]{4,12} officer|"
    "chief executive|president|(?:managing )?director|head|boss|MD|(?:co-)?founder|"
    r"general manager|spokes(?:man|woman|person)) (?:of|at|for)\b|"
    ", (?:its|their|our) (?:[a-z-]{2,14} ){0,3}(?:chair(?:man|woman)?|CEO|CFO|chief executive|"
    r"president|director|head|boss|spokes(?:man|woman|person))(?=[.,;])|, (?:a|the) \d\d-year-old"
    r"(?! (?:[\w-]+ ){0,2}(?:company|firm|chain|brand|retailer|business|group|bank|lender|"
    r"\w*maker|brewer|manufacturer|institution|store|producer|airline|insurer|shop|club|"
    "paper))| was born| told (?:reporters|analysts|investors)"
)
_PLACE_BEFORE = closing(
    r"\b(?:[Ii]n|[Nn]ear|[Aa]cross|[Oo]utside|[Aa]round|[Tt]hroughout|south of|north of|"
    "east of|west of|city of|town of|village of|based in|port of|region of|state of|"
    r"province of|University of|(?:mine|deposit|plant|works|factory|site|refinery|smelter|mill|"
    r"quarry|port|airport|base) (?:at|near)|"
    "(?:commercial|trade|business|compan(?:y|ies)) regist(?:er|ry) of) (?:the )?$"
)
# "The glasses maker from Belvane said it": its town says nothing
_HOME = closing(
    r"\b(?:[a-z]*maker|company|firm|group|retailer|bank|brewer|builder|dealer|start-?up) from $"
)
_STREET = closing(
    " (?:Street|St|Road|Rd|Lane|Avenue|Ave|Square|Close|Drive|Quay|Wharf|Terrace|Crescent|"
    "Boulevard|Parade|Gardens|Row|Hill|Bridge|Airport|Station|Stadium|County|River|Valley|"
    "Bay|Island|Beach|Forest|Cathedral|Castle|Gulf|Peninsula|Creek|Harbour|Desert|Strait|Falls)$"
)
_NEXT_NAME = late(
    r",? ((?:[A-Z][\w.]{1,14} ?){1,3})(?!['’]s [a-z]|['’] [a-z]|-)|"
    ", (?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|"
    r"PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b|, (?:Mass|Calif|Conn|Fla|Ill|Pa|Va|Md|Tex|Ariz|"
    r"Colo|Wash|Ore|Minn|Mich|Wis|Tenn|Ga|Ala|N\.[YJCH]|Ont|Alta|B\.C)\.|"
    r",? (?:province|county|district|region)\b"
)
# "The Winterthur company" is a company in Winterthur; "the Virgin group" may be Virgin.
_PLACED = re.compile(
    " (?:company|firm|carrier|lender|bank|retailer|maker|start-?up|insurer|airline|brewer|"
    "producer|manufacturer|[a-z]*maker|publisher|developer|operator|plant|factory|site|"
    r"works|office|headquarters|airport|stock exchange)\b"
)
# "Its Tarn Hill copper mine"
_OF_ITS_OWN = closing(r"\b(?:[Ii]ts|[Tt]heir) $")
_DUG = late(
    r"(?: [a-z-]{2,12}){0,2} (?:mines?|deposit|quarry|colliery|smelter|refinery|oilfield|"
    r"gas ?field|prospect|project|plant|factory|mill|brewery|shipyard|wind ?farm|park)\b"
)
# "The N7, a tablet that bears the brand"
_PRODUCT = late(
    r", (?:an?|the|its|their|his) (?:[\w-]{1,16} ){0,3}?(?:smartphone|phone|handset|tablet|"
    "device|laptop|notebook|car|sedan|SUV|hatchback|pickup|truck|aircraft|jet|drug|"
    "vaccine|pill|medicine|antibody|game|console|camera|smartwatch|headset|robot|chip|"
    "drone|album|film|movie)(?=,? (?:that|which|with|for|to|designed|based|aimed|made|"
    r"powered|capable|used|equipped|approved|it|he|she)\b|[.;])"
)
# "Tom Hale, founder at Quill Essentials, who has watched it": "who" is Hale, not the firm
_EMPLOYS = closing(
    r"\b(?:founder|executive|CEO|C[FOT]O|president|chair(?:man|woman)?|director|partner|"
    "manager|analyst|economist|officer|strategist|consultant)s? (?:at|of|for|with) "
    "(?:the )?$"
)


def is_person(text: str, start: int, end: int) -> bool:
    """Whether the words around text[start:end] are said of people only."""
    if _EMPLOYS.search(text, max(0, start - 32), start):
        return False
    if _PERSON_AFTER.match(text, end):
        return True
    return _PERSON_BEFORE.search(text, max(0, start - 48), start) is not None


# "X reported, citing people", "a spokesman told X.", "first reported by X": X is a news source
_REPORTS_AFTER = late(
    "(?: (?:newspaper|magazine|website|news site|news agency|newswire|daily|weekly|portal|"
    "blog))? (?:first |had |has |also |earlier ){0,2}report(?:ed|s)"
    r"(?:,? (?:citing|quoting)| (?:earlier|on|late) \w+day(?: that\b|[.,])|"
    r"[.,]?[”\"]?(?:\n|$)|\.(?= [A-Z])| that (?!it\b|its\b|profit|sales|revenue|net))|"
    ",? (?:citing|quoting) (?:unnamed|anonymous|unidentified|"
    r"(?:two |three |several )?(?:people|sources)|a (?:person|source))\b"
)
_REPORTS_BEFORE = closing(
    r"\b(?:[Rr]eport (?:by|in|from)|[Rr]eported by|[Rr]eports (?:in|from)|quoted by|"
    r"cited by|interview (?:with|in|to)|spokes(?:man|woman|person)(?: [A-Z][\w-]+){0,3} "
    "told) (?:the )?(?:(?:business |financial |local )?(?:newspaper|daily|magazine|"
    "website|news (?:site|agency|outlet)|portal|broadcaster|tabloid) )?$"
)


def is_reporter(text: str, start: int, end: int) -> bool:
    """Whether the words around text[start:end] are said of news media."""
    if _REPORTS_AFTER.match(text, end):
        return True
    return _REPORTS_BEFORE.search(text, max(0, start - 80), start) is not None


# "Antitrust body X", "the regulator, X,": an authority, not a party to deals
_OFFICE = closing(
    r"(?i)\b(?:[a-z-]+ )?(?:regulator|watchdog|"
    "(?:antitrust|competition|anti-trust|anti-monopoly|markets?|regulatory|government|"
    "state) (?:body|authority|agency|commission|office)|ministry|tribunal),? "
    "(?:the |known as )?$"
)


def is_office(text: str, start: int) -> bool:
    """Whether the words before a name call it a public authority."""
    return _OFFICE.search(text, max(0, start - 40), start) is not None


def is_product(text: str, end: int) -> bool:
    """Whether the words after a name call it a product."""
    return _PRODUCT.match(text, end) is not None


def _places_a_firm(text: str, start: int, end: int) -> bool:
    if _OF_ITS_OWN.search(text, max(0, start - 6), start) and _DUG.match(text, end):
        return True
    if _CAMEL.search(text, start, end):
        return False  # "the NoisePress site"
    return text[max(0, start - 4) : start] in {"The ", "the "} and bool(_PLACED.match(text, end))


def proof(text: str, occurrences: Sequence[tuple[int, int]]) -> Proof:
    """What a name is by all its occurrences: one cue for a firm outweighs all others."""
    if all(_HOME.search(text, max(0, start - 24), start) for start, _ in occurrences):
        return "place"
    return _proof(text, occurrences)


def _proof(text: str, occurrences: Sequence[tuple[int, int]]) -> Proof:
    places = people = 0
    seated = any(_seats(text, *span) for span in occurrences)
    if any(_is_street(text, *span) for span in occurrences):
        places = 1
    for start, end in occurrences:
        if _places_a_firm(text, start, end):
            places += 1
        elif is_person(text, start, end):
            people += 1
        elif _is_a_firm(text, start, end, by_town=seated and _BY_TOWN.match(text, end) is not None):
            return "company"
        elif _is_place(text, start, end):
            places += 1
    if people:
        return "person"
    return "place" if places else ""


# "Some of the Douro's wines"
_OF_THE = closing(r"\b(?:of|in|on|along|across|down|up|into|from|by) the $")
# "Halbury-based", "based in Halbury": "the Halbury group" is then called by its town
_BASED = ("-based", "-headquartered")
_BY_TOWN = re.compile(r" (?:group|business|brand)\b")
_BASED_IN = closing(r"\b(?:based|headquartered|headquarters) in $")


def _seats(text: str, start: int, end: int) -> bool:
    if text.startswith(_BASED, end):
        return True
    return _BASED_IN.search(text, max(0, start - 24), start) is not None


def _is_place(text: str, start: int, end: int) -> bool:
    """Whether its context is a place's: in Tarnby; Tarnby, Ontario; the Tarnby-based firm."""
    if text.startswith(_BASED, end) or _before_place(text, end):
        return True
    if text.startswith(("’s ", "'s "), end) and _OF_THE.search(text, max(0, start - 12), start):
        return " " not in text[start:end]
    before = text[max(0, start - 48) : start]
    return _is_in(before, text[start:end]) and _DOES.match(text, end) is None


def _is_a_firm(text: str, start: int, end: int, *, by_town: bool) -> bool:
    if by_town:
        return False
    before = text[max(0, start - 48) : start]
    return bool(_FIRM_AFTER.match(text, end) or _FIRM_BEFORE.search(before))


def _is_street(text: str, start: int, end: int) -> bool:
    if not _STREET.search(text[start:end]):
        return False
    return _ON.search(text, max(0, start - 10), start) is not None


_ON = re.compile(r"(?:\b(?:on|in|at|near|along|off|from|of)|\d[a-z]?,?) (?:the )?$")


def _is_in(before: str, surface: str) -> bool:
    """Whether something is or happens in it: not investment in a firm; CamelCase is never a
    place, nor is Fenn & Cole."""
    if not _PLACE_BEFORE.search(before) or _CAMEL.search(surface):
        return False
    return _INVESTED.search(before) is None


# "it resulted in X seeking an order", "was involved in X's decision": X is not a place
_DOES = re.compile(
    r" (?:[a-z]{3,12}ing|being)\b (?!to\b)|['’]s? (?:decision|bid|offer|plans?|proposal|"
    r"purchase|takeover|board)\b"
)
_CAMEL = re.compile("[a-z][A-Z]| & ")
# "invested $5m in", "confidence in": no place follows
_INVESTED = closing(
    r"(?:\b(?:invest|put|pour|pump|inject|stake|shares?)\w*(?:[^.;,]|[.,]\d){0,36}|"
    r"\b(?:(?:sells?|selling|sold)[ -]down|interests?|shareholders?|shareholdings?|investors?|"
    "backers|holding|position|"
    "cent|confidence|equity|control|"
    "(?:funding|financing|investment|seed|[A-H]|\\d ?(?:m|bn|million|billion)) round|"
    "financing)|%) in(?:to)? (?:the )?$"
)


def _before_place(text: str, end: int) -> bool:
    """Whether a larger place follows: "Windsor, Ontario"."""
    found = _NEXT_NAME.match(text, end)
    return found is not None and (found[1] is None or found[1].strip() in PLACES)
