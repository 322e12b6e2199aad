"""Finds English names: capitalised runs, with legal forms after them, cut at titles."""

import re
from collections.abc import Iterable, Iterator

from monitor.reading.names.en import edges, hyphens, joined, possessive, run_kinds, weighed
from monitor.reading.names.en import headlines as headlines_en
from monitor.reading.names.mention import Span
from monitor.reading.prose import slugs_en
from monitor.reading.regexes.closing import closing
from monitor.reading.regexes.late import late
from monitor.reading.regexes.leading import led
from monitor.reading.regexes.nearby import stands
from monitor.reading.words import en as words
from monitor.reading.words.places_en import NATIONS, PEOPLES, PLACES

_A = words.UPPER
_WORD = (
    rf"(?:(?:[A-Z]\.){{1,2}}[A-Z]{{2,}}\b|"
    rf"(?=[{_A}]){words.SHORTENED}[{_A}][\w’'\-]*(?:\+[A-Z]\w*)?|"
    r"(?:al|el|ad|ul)-[A-Z][\w’'\-]*|(?<![$£€¥\d.,-])\d{1,2}-[A-Z][a-z]{2,}|(?<![\w.,"
    r"$£€-])\d(?:[iu](?= [A-Z])|i(?= [a-z]|[’']s|[.,;]?\s*$))|"
    r"(?<![\w$£€])[a-z]\d(?= [A-Z][a-z])|\d{1,3}[a-z]{2,4}[A-Z][a-z]\w*|"
    r"\d\d(?:st|nd|rd|th) Century(?= [A-Z])|"
    r"(?!(?:[1-6][GDHKP](?! [A-Z][a-z]+[ .,])|13[DFG])\b)(?!\d{1,4}(?:[MGK]Wh?|GB|TB|MHz|GHz)\b)"
    r"(?<![$£€¥\d.,])\d{1,4}[A-Z][\w\-]*|[a-z]{1,2}[A-Z]\w*|"
    "[a-z]{3,6}[A-Z][a-z]{2,12}|"
    r"(?<![@./-])[a-z][a-z-]{3,20}\.(?:com|co\.uk|org|io|ai)\b|"
    rf"(?<!\d[.,:])\d{{2,4}}(?= [{_A}])(?! U\.[SK]\b)|AT ?& ?T)(?:\.[a-z]{{2,4}}\b|"
    r"\.(?:Com|Net|Org|Ru|Io|Ai)\b|\.(?=[A-Z]\b))?"
)
# Banco di Desio, Caisse des Dépôts, Brinck und Sohn, Banque de l'Ouest, Banca dell'Adige
_PARTICLE = (
    r"(?: (?:(?:de )?[ld]|dell)['’]| (?:di|de|del|della|delle|dei|degli|da|do|das|dos|du|des|"
    r"van|von|der|den|ter|bin|bint|binti|ibn|y|et|e della|und|og)"
    r"(?: (?:la|los|las|le|les|der|den))? )"
)
# Orlin (Ky.) Bank, Orlin (KY) Courier
_OF_STATE = (
    r" \((?:[A-Z][a-z]{1,5}\.|N\.[A-Z]\.|Texas|Ohio|Iowa|Utah|Maine|Idaho|"
    rf"{'|'.join(sorted(words.STATES))})\) (?![A-Z][a-z]{{2,5}}day\b)"
)
# Centre for Applied Optics, Institute for Space
_FOR = (
    "(?:"
    + "|".join(
        f"(?<={head})"
        for head in (
            "Centre Center Institute Foundation Society Association Council Agency Academy "
            "Alliance Organization Organisation"
        ).split()
    )
    + ") for (?:the )?"
)
_RUN = late(
    rf"(?<![\w&])(?=[{_A}\d]|[a-z]{{1,6}}+[A-Z]|[a-z]\d |[a-z][a-z-]{{3,20}}+\.[a-z])"
    r"(?:(?!U\.[SKN]\.(?! (?:Steel|Bancorp|Foods|Cellular|Silica)\b)|E\.U\.|"
    r"N\.[YJCHDM]\.|S\.[CD]\.|R\.I\.|D\.C\.|L\.A\.|"
    rf"B\.C\.)(?:[A-Z]\.){{2,3}} ?(?=[{_A}][a-z]))?(?:{_WORD})"
    f"(?:(?<=[a-z]){words.MARKED}(?:{_WORD}))?"
    f"(?:(?: (?!The )| ?& ?| of (?:the )?|-|{_FOR}|{_PARTICLE}|{_OF_STATE}|"
    r"(?<=\b[A-Z])(?<!N\.[CYJHDM])(?<!S\.[CD])(?<!R\.I)(?<!D\.C)(?<!L\.A)(?<!U\.[SKN])"
    r"(?<!eries .)(?<! on X)\. |"
    r"(?<=\bSt)\. |(?<=\bSte)\. |(?<=\bDr)\. |(?<=\b(?:Wm|Mt|Ft))\. |"
    rf"(?<=\b(?:Chr|Jos|Geo|Jas))\. )(?!(?:{words.FORMS})(?!\w)|U\.[SK]\b)"
    rf"(?:{_WORD})){{0,11}}(?: & (?:Co\b\.?|Company\b|Cie\b\.?))?"
    f"(?:(?:, (?:{words.GOODS})){{1,3}},? (?:and|&) "
    rf"(?:{words.GOODS})(?= (?:{words.FORMS})(?!\w)))?"
    rf"(?:(?:\.?,? ?(?:{words.FORMS})(?![\w])){{0,3}} \("
    rf"(?:[{_A}][\w.&-]{{1,16}}(?: [\w.&-]{{1,16}})?|\d{{4}})\)"
    rf"(?: [{_A}][\w-]{{1,16}}(?:(?: and)? [{_A}][\w-]{{1,16}}){{0,4}}?)?"
    rf"(?=,? (?:{words.FORMS})(?![\w])| (?:Group|Holdings)\b|(?<=\(Group\)) of )"
    r"(?: ?(?:Group|Holdings)\b ?)?)?"
    rf"(?:\.?,? ?(?:{words.FORMS})(?![\w])){{0,3}}"
    r"(?: \((?:Limited Partnership|L\.?P\.?)\)|(?<=Corp\.) (?:II|III|IV|VI?)\b)?"
    r"(?:(?:(?<=Corporation)|(?<=Company)|(?<=Company \(Group\))) "
    rf"(?:of|for) (?:the )?(?![A-Z]{{1,3}}\d)[{_A}]\w+(?:(?: | and )[{_A}]\w+){{0,4}}"
    rf"(?:,? (?:{words.FORMS})(?!\w)){{0,2}})?"
)
_DOCUMENT = closing(
    "(?:^| )(?:(?:Share|Registered|Issued|Authori[sz]ed|Charter|Paid-[Uu]p|Working|Equity)"
    " Capital|(?:Wholly|Fully|Step-?[Dd]own|Material|Associate)[- ](?:[Oo]wned )?"
    "(?:Subsidiary|Company)|(?:Joint|Working|Steering|Project|Marketing|Development|"
    "Management) (?:Team|Group|Committee)|Agreement|Merger|"
    "(?:Initial|Proposed|Pending|First|Second|Further|Final|Reverse) "
    "(?:Acquisition|Disposal|Placing)|Plan|Facility|Act|Amendment|Notes?|Indenture|Rule|"
    "Section|Exhibit|Form|Statement|Offer|Closing|Proposal|Memorand(?:um|a)|"
    "Understandings?|Letters?|Intent|Disclosure|Circular|"
    "(?:Sale|Consideration|Subscription|Ordinary|Preference|Offer|New|Placing|Target) "
    "Shares|Directive|Regulation|Code|Treaty|Award|Awards|Prize|Day|Week|Summit|"
    "Conference|Symposium|Webinar|Ceremony|"
    "(?:(?:Annual|General|Board|Shareholders) )?Meeting|"
    "(?:Rich|Power|Honou?rs|Guest|Watch|Price|Short) List|Rankings?|Report|Review|Index|"
    "Average|Composite)$"
)
_REGIONAL = re.compile(
    "(?:(?:South(?:[ -]?[Ee]ast)?|North(?:[ -]?[Ee]ast)?|East|West|Latin|Central|New|"
    "Saudi|Sri|Hong|Middle)[ -](?:Korean|African|American|Asian|European|Eastern|German|"
    "Arabian|Lankan|Zealand|Indian|Kong)|South|North|East|West|Republican|Democrat|"
    r"[A-Z]\.|Chapter|Schedule|Appendix|Annex|Series|Phase|Tier|Class|Article|Item)s?"
)
_ROUND = re.compile(
    "(?:One|Two|Three|Four)-(?:half|thirds?|quarters?|fifths?|tenths?)|"
    r"(?:Series|Round|Phase|Tier|Class|Chapter|Schedule|Form)[ -][A-Z0-9]+(?:[-/][A-Z\d])?|"
    r"Pre-(?:Seed|Series [A-Z]\d?|[A-C]\+?(?=$))(?: (?:Round|Funding|Financing))?|"
    "(?:Growth|Equity|Debt|Angel|Seed|Bridge)(?: Equity)? (?:Round|Funding|Financing)|"
    "(?P<stage>(?:Seed|Angel|Bridge|Growth|Venture)(?: (?:Equity|Capital|Extension|Stage))?)"
)
_OF_MONEY = re.compile(r" (?:round|funding|financing|investment|extension)\b")
# What a text calls those it has named before; alone these name nobody.
_SELF = frozenset(
    (
        "Company Consortium Group Corporation Board Bank Fund Firm Trust Parent Issuer "
        "Institute Charity Foundation Society Association University College Agency Hospital "
        "Airline Club School Museum Rs RM Rp Subsidiary Disposal Proprietary"
    ).split()
)
# "Often called the Kestrel of Norway": not Kestrel itself
_CALLED_THE = closing(r"(?:[“\"]|\b(?:called|dubbed|nicknamed|considered|as) )the $")
_OF_A_PLACE = re.compile(rf" of (?:the )?[{_A}]")
_PLACEHOLDER = late(  # in guides and forms: ABC Ltd, XYZ Company, Company A
    rf"(?:A[Bb][Cc]|X[Yy][Zz]|PQR) (?:Private |Pvt\.? |Limited Liability )?(?:{words.FORMS})$"
    r"|(?:Company|Firm|Corporation|Corp|Business|Bank|Investor|Party|Entity) (?:[A-Z]|\d)$"
    r"|(?:[\w ]{0,60} )?[A-Z]{2,4}\d{7,}$"  # a security's number
)
_SHORTENED = re.compile(r"[’'](?:re|ve|ll|d|m|t|s)$")  # We're, It'll
_OF_HEADS = frozenset(
    (
        "Bank Port University Ministry Institute Department Bureau College Board Commission "
        "Council Academy Institution Centre Center Museum Union Confederation Organisation "
        "Organization Agency Kingdom Republic Government Chamber Federation Association Court "
        "School Corporation Authority Society"
    ).split()
)
_NO_NAMES = words.OPENERS | words.ABBREVIATIONS
_NO_RUNS = _NO_NAMES - words.MEDIA - words.REGISTRIES


def find(text: str) -> Iterator[Span]:
    """Every capitalised run that may be a name, with its kind by its shape, or, if that proves
    little, by the words around all its occurrences."""
    shaped: list[Span] = []
    headlines = headlines_en.lines(text)
    apart = bytearray(len(text))
    in_s = possessive.names_in_s(text)
    for left, right in (*headlines, *slugs_en.find(text)):
        apart[left:right] = b"\1" * (right - left)
    for match in _RUN.finditer(text):
        begin = apart.find(0, match.start(), match.end())
        if begin < 0:
            continue
        if match.group() in _NO_RUNS or run_kinds.is_current(text, match):
            shaped += _claimed(text, *match.span())
            continue
        for start, end in _pieces(text, begin, match.end(), in_s):
            shaped += _name(text, start, end)
    prose = list(weighed.weighed(text, list(joined.joined(text, shaped))))
    yield from prose
    yield from headlines_en.names(text, headlines, prose)


def _claimed(text: str, start: int, end: int) -> Iterable[Span]:
    """Next, End: a sentence opener is a name if it is dealt in, or acts."""
    claimed = _CLAIMED.search(text, max(0, start - 16), start) or _CLAIMS.match(text, start)
    if claimed and edges.may_be_a_name(text[start:end]):
        yield start, end, "guess", "cue"


def _pieces(text: str, start: int, end: int, in_s: frozenset[str]) -> Iterable[tuple[int, int]]:
    """A run cut at possessives, titles, suffixes such as -backed, and any `of` outside a name."""
    run = text[start:end]
    cuts = [
        (m.start() - start, m.end() - start)
        for m in run_kinds.TITLE.finditer(text, start, end)
        if m.start() == start or m.end() == end or text.startswith(" ", m.end())
    ]
    if "’" in run or "'" in run:
        cuts += possessive.cuts(text, run, in_s)
    if "-" in run:
        cuts += hyphens.cuts(text, start, end)
    if "." in text[start : end + 1]:
        codes = (m.span() for m in slugs_en.CODE.finditer(text, start, end + 3))
        cuts += [(left - start, min(right, end) - start) for left, right in codes]
    if " of " in run:
        joints = (m for m in run_kinds.OF.finditer(run) if not _heads(run, m))
        cuts += [m.span() for m in joints if not _is_one_name(text, run, m)]
    position = 0
    for left, right in sorted(cuts):
        if left > position:
            yield start + position, start + left
        position = max(position, right)
    if position < len(run):
        yield start + position, end


_ON_THE = re.compile(r"\b(?:on|to|with|from) the $")
# "Sold to Next", "the brand End": only a name has a capital here
_CLAIMED = led(
    r"\b(?:(?:acquired|bought|owned|over) by|sold to|brand|chain|retailer|rival|firm|startup|"
    r"b(?:uys?|uying|ought)|acquir(?:es?|ed|ing)|(?:stakes?|invest(?:s|ed|ing)?) in|"
    r"(?:takeover|acquisition|purchase|owner) of|(?:agreement|deal|partnership|venture) with) $"
)
# "Next has agreed to": a firm that acts, not an adverb
_CLAIMS = re.compile(r"(?:Next|End) (?:has [a-z]{3,}|agreed to|bought|owns|said it)\b")
_AMERICA = re.compile(r"(?:North )?America\b")


def _is_one_name(text: str, run: str, of: re.Match[str]) -> bool:
    """Dairy Farmers of America; also a name whose initials, with the place's, the text uses."""
    place = run[of.end() :].split(" ", 1)[0]
    head = run[: of.start()]
    if _AMERICA.match(run, of.end()):
        return True
    if head.endswith(" Group") and place in words.COMPANY_WORDS:
        return True  # Kestrel Group of Industries
    short = "".join(word[:1] for word in [*head.split(), place])
    return len(short) > 2 and short.isupper() and _stands(text, short)


def _stands(text: str, short: str) -> bool:
    return stands(short, text[: joined.FAR], _NO_LETTER_BEHIND, _NO_LETTER_BEFORE)


_NO_LETTER_BEHIND, _NO_LETTER_BEFORE = re.compile(r"(?!\w)"), re.compile(r"(?<!\w)\Z")


def _heads(run: str, match: re.Match[str]) -> bool:
    """Bank of X is one name; in "the Board of X plc" only X plc is."""
    head = run[: match.start()].rsplit(" ", 1)[-1]
    of = run[match.end() :].split(" ", 1)[0].rstrip(",.")
    if head == "Board":
        return of in _BOARDS
    if head in {"Company", "(Group)"}:
        return of in NATIONS  # "the Marrow Company of Atlanta" says where it is
    return head in _OF_HEADS


_BOARDS = frozenset(
    (
        "Trade Governors Education Health Control Supervisors Commissioners Revenue "
        "Investment Trustees Regents Examiners Directors Management Elections Deputies "
        "Accountancy Nursing"
    ).split()
)


def _likens(text: str, start: int, end: int) -> bool:
    return bool(
        _OF_A_PLACE.match(text, end) and _CALLED_THE.search(text, max(0, start - 16), start)
    )


def _is_source(text: str, start: int, surface: str) -> bool:
    """News media and registers, and an exchange on which something is announced."""
    listed = surface.endswith(" Exchange") and _ON_THE.search(text, max(0, start - 8), start)
    return bool(listed) or surface in words.MEDIA or surface.split(" ", 1)[0] in words.REGISTRIES


def _is_round(text: str, start: int, end: int) -> bool:
    """Series A; also Seed or Growth Equity, unlike the firm Seed Capital, if money follows."""
    named = _ROUND.fullmatch(text, start, end)
    told = named and (not named["stage"] or _OF_MONEY.match(text, end))
    return bool(told)


def _name(text: str, start: int, end: int) -> Iterable[Span]:
    start, end = edges.trimmed(text, start, end)
    end = edges.before_junior(text, end)
    end = edges.with_number(text, start, end)
    surface = text[start:end]
    if holder := run_kinds.holder(text, start, end):
        yield holder
        return
    people = surface.lstrip("0123456789 ")  # "11 African countries"
    if len(surface) < 2 or surface in PLACES or people in PEOPLES or _is_round(text, start, end):
        return
    if (
        _PLACEHOLDER.match(surface)
        or surface.removeprefix("The ") in _SELF
        or _REGIONAL.fullmatch(surface)
    ):
        return
    if _DOCUMENT.search(surface) and not surface.endswith("Pension Plan"):
        return
    if (
        surface in words.CREDENTIALS
        or run_kinds.is_a_state(text, start, end)
        or _likens(text, start, end)
    ):
        return
    if _is_source(text, start, surface):
        yield start, end, "source", "word"
        return
    tokens = surface.split()
    counted = tokens[1:] if tokens[0].isdigit() else tokens  # "170 MW"
    if not counted or (len(counted) == 1 and _SHORTENED.sub("", counted[0]) in _NO_NAMES):
        return
    yield (start, end, *run_kinds.kind(text, start, end, tokens))
