"""Finds the part of a sentence around an event in which cues of modality concern it."""

from monitor.reading.claims import plans_en
from monitor.reading.masks.mask import compiled
from monitor.reading.regexes.leading import led

_CUTS = {
    "zh": led(r"[；;。!?！？]|[,，]?但(?:是)?|[,，]不过|[,，]然而|[,，]并称|[,，]而(?!且)"),
    "en": compiled(
        r";|,?[”\"] (?=(?:said|says|added|adds|told)\b)|, but\b|\bbut\b|, while\b|"
        r", although\b|, where\b|(?<![Oo]nly),? after\b(?! all\b)|,? now that\b|"
        r",? (?:thanks|owing) to\b|,? as a result of\b|"
        r",? because\b|,? following "
        r"(?=<one>|its\b|the\b)|,? and (?=<p> (?:has|have|was|will|is) )|"
        r", and (?=[^,]{0,40}\b(?:will|is|was|has|does)\b)|"
        ",(?: and)? (?=<cn>(?:['’]s?(?: [A-Za-z]+){1,3})? "
        r"(?:acquired|bought|sold|raised|[a-z]{3,12}ing)\b)|"
        r" that (?=(?:could|may|might)\b)|,? when "
        r"(?=(?:<who>|it|they|the [a-z]+) (?:had|was|were|bought|took|sold|[a-z]+ed)\b)",
        "en",
    ),
}
# "Under the deal that saw X sell Y last year, X is not allowed to": cues of the main clause concern
# neither the phrase before it nor the clause that describes the deal.
_FRONTED = compiled(
    r"^[“(\s]*(?:(?:[A-Z][a-z]+|\d+)(?: [a-z]+){0,2} after|Before|Under|Despite|Following|Since|"
    "After|When|Once|As part of|Thanks to|"
    "In line with|Besides|Apart from|Unlike|In an? "
    r"(?:[a-z]+ )?(?:statement|interview|letter|note|memo|speech|filing|email|report))\b"
    r"(?! (?:\w+ ){0,3}(?:reports?|rumou?rs|speculation|claims)\b)[^;:]{8,200}?"
    "(?P<end>, )(?=(?:<who>|it|they|the [a-z]+)(?: (?:[a-z]+ly|later|then|also|now))? "
    "(?:is|are|was|were|has|have|had|does|do|did|will|would|may|can|could|must|said|says|"
    r"[a-z]{3,12}e[ds])\b)",
    "en",
)
# "Because it wants to grow, X has bought Y"
_SUBORDINATE = compiled(
    r"^[“(\s]*(?:While|Although|(?:Even )?[Tt]hough|Because|Whereas|(?:Just )?[Aa]s)\b"
    r"(?! part of\b)[^,;:]{8,200}(?P<end>, )(?=<who>|<j>|it\b|they\b|the\b)",
    "en",
)
# A comma, or a name whose aside was removed together with its commas.
BREAK = "(?:,|(?<=[<ns>]))"
# "Is partnering with Y, a step that could double its sales", "bought Y, as it seeks to grow"
_AFTERTHOUGHT = compiled(
    f"{BREAK} (?:an? [a-z -]{{3,40}}? (?:that|which|<one>)|"
    "as (?:<who>|it|they|the [a-z]+)|(?:even )?though|even as|despite|in what|in an? "
    "(?:[a-z-]+ ){0,2}(?:move|deal|step|effort|push)) ",
    "en",
)
_RELATIVE = compiled(r", (?:which|who|<one>) [^,;:]{0,90}$", "en")
_APPOSED = led(r", (?:an?|the|its|one of) [^,;:]{0,90}$")
# "Arrested on charges of misconduct, which he denies"
_ANSWERS = compiled(
    r",? (?:which|charges|<one>) (?:that )?(?:he|she|<pe>) (?:has |have )?den(?:y|ies|ied)\b", "en"
)
_OWNED = led(r"[a-z-]*(?:owned|controlled|backed|led|founded|run)\b")
_DESCRIBED = compiled(
    r"\b(?:deal|agreement|transaction|sale|takeover|merger|pact|arrangement|contract|"
    "purchase) (?:that|which|in which|by which|under which|whereby) "
    "(?:saw|let|allowed|made|<who>)[^,;:]{0,90}$",
    "en",
)
_MAIN_VERB = led(r",| (?:is|are|was|were|does|do|did|has|have|had|will|would)(?: not\b|n[’']t\b)")


def clause(text: str, start: int, end: int, lang: str) -> tuple[int, int]:
    """The clause of a masked sentence around [start, end), cut at semicolons, "but" and so on."""
    left, right = _within_dashes(text, start, end) if lang == "en" else (0, len(text))
    for cut in _CUTS[lang].finditer(text):
        if cut.end() <= start:
            left = max(left, cut.end())
        elif cut.start() >= end:
            right = min(right, cut.start())
            break
    return _within_phrase(text, left, start, end, right) if lang == "en" else (left, right)


def _within_dashes(text: str, start: int, end: int) -> tuple[int, int]:
    """The aside between two dashes around [start, end), else the whole sentence."""
    left, right = text.rfind(" – ", 0, start), text.find(" – ", end)
    return (left + 3, right) if left >= 0 and right > 0 else (0, len(text))


def _within_phrase(text: str, left: int, start: int, end: int, right: int) -> tuple[int, int]:
    """Narrow a clause to the main clause, the phrase before it or the relative clause."""
    fronted = _SUBORDINATE.match(text) or _FRONTED.match(text)
    if fronted:
        cut = fronted.start("end")
        left, right = (left, min(right, cut)) if end <= cut else (max(left, cut), right)
    right = _before_afterthought(text, end, right)
    owned = _OWNED.match(text, start)
    relative = (_APPOSED if owned else _RELATIVE).search(text, left, start)
    if relative:
        comma = text.find(",", end, right)
        return relative.start(), comma if comma > 0 else right
    if _DESCRIBED.search(text, left, start):
        verb = _MAIN_VERB.search(text, end, right)
        right = verb.start() if verb else right
    return left, right


def _before_afterthought(text: str, end: int, right: int) -> int:
    """Where an afterthought, a reply or the next verb begins behind `end`, else `right`."""
    for words in (_ANSWERS, _AFTERTHOUGHT, plans_en.NEXT_VERB):
        if found := words.search(text, end, right):
            right = found.start()
    return right
