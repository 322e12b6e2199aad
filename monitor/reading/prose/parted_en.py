"""Where an English sentence goes on with a statement about another firm: "; Tern has …"."""

from collections.abc import Iterator

from monitor.reading.regexes.late import late

_NAME = r"[A-Z][\w&.-]{0,24}"
_NAMES = late(rf"{_NAME}(?: {_NAME}){{0,5}}")
_RUN = rf"{_NAME}(?: (?:(?:and|&|of) )?{_NAME}){{0,5}}"
# "Tern", "the Leeds brewer Tern Group", "Tern and Vela", "Tern's stake in Vela"
_SUBJECT = (
    rf"(?:[Tt]he (?:[\w-]{{2,16}} ){{0,4}})?{_RUN}"
    rf"(?:['’]s? (?:[\w%.-]{{2,16}} ){{0,4}}[a-z]{{3,14}}(?: (?:in|of|with) {_RUN})?)?"
)
_IT = r"(?:[Ii]t|(?:[Tt]he|[Ii]ts|[Tt]his|[Tt]hat|[Tt]heir) (?:[\w-]{2,16} ){0,3}[\w-]{2,16})"
# "Tern will hold the rest": of the same firm as before
_A_SHARE = (
    r"(?:(?:will|would|to|is to) )?(?:hold|own|have|has|retain|keep|get|take|contribut|control)\w* "
    r"(?:(?:the|a|an|about|some) )?(?:rest|remain\w*|other|balance|\d[\d.]*\s?(?:%|per ?cent))"
)
# "Tom Hale becomes chairman": of the firm named before
_AN_OFFICE = (
    "(?:(?:has|have|had|was|were|is|are|will|would|be|been|to) ){0,3}(?:named|appointed|promoted|"
    r"elected|hired|becom\w+|became|succe\w+|replac\w+|step\w* (?:down|up|aside|in|back)|"
    r"join(?:s|ed|ing)?(?! forces)|retir\w+|resign\w*|lead|serv\w+ as|leav\w+|left|reports to|"
    r"tak\w+ over (?:as|from|in|on)|took over (?:as|from|in|on))\b"
)
_DOES = (
    "(?!(?:and|its|his|this|these|those|where|there|more|based|across|besides|versus|plus)\\b)"
    "(?:is|are|will|would|bought|took|won|set|made|built|cut|[a-z]{2,14}(?:d|s|ve|re))"
)
_NEXT = late(
    r"(?P<mark>;|, (?:while|whereas|and)) "
    rf"(?=(?:{_SUBJECT}|(?P<it>{_IT})) (?!{_A_SHARE})(?!{_AN_OFFICE})(?:{_DOES}|(?P<plan>to))\b)"
)
_VERB = late(rf"\b{_DOES}\b")
# "Tern took every share"
_OF_THE_SAME = late(
    r"\b(?:remaining|remainder|the (?:rest|other|former|latter|two|buyer|seller|deal|venture|"
    r"target|partnership|alliance|agreement|pact|contract)|(?:every|each) share|"
    r"all (?:of )?(?:the |its )?shares|both|respectively|likewise|too|instead)\b"
)
# "Tern will supply milk; Vela will make cheese, under a contract": only both tell of it
_BY_ONE_PAPER = late(
    r"\bunder (?:an?|the|their) [^,.;]{0,30}(?:partnership|alliance|agreement|pact|contract|deal)\b"
)
# What may hold for both parts
_OF_BOTH = late(
    r"(?i:\b(?:if|whether|unless|den(?:y|ied|ies)|rul(?:ed|es) out|according to|report\w*|"
    r"rumou?r\w*|sources?|people)\b)"
)
_REACH = 300  # characters to either side


def ends(text: str, before: list[int]) -> Iterator[int]:
    """Where the second statement begins; `before` are the ends of the sentences, in order."""
    begins = iter([*before, len(text)])
    begin, following = 0, next(begins)
    for found in _NEXT.finditer(text):
        while following <= found.start():
            begin, following = following, next(begins)
        is_apart = found["mark"] == ";"
        if not is_apart and (found["it"] or found["plan"]):
            continue  # "Tern set it on one course, and Vela to support another"
        first = text[max(begin, found.start() - _REACH) : found.start()]
        second = text[found.end() : min(following, found.end() + _REACH)]
        if _BY_ONE_PAPER.search(second) or not _is_whole(first, found["mark"]):
            continue
        if is_apart or not _goes_on(first, second):
            yield found.end()


def _is_whole(first: str, mark: str) -> bool:
    """Whether the first part is a statement, of which nothing holds for the second; no aside, as in
    "Kestrel, the brewer, and Tern have …"."""
    is_aside = mark == ", and" and "," in first
    is_open = first.count("(") > first.count(")") or first.count("“") > first.count("”")
    if is_aside or is_open or first.count('"') % 2:
        return False
    return _VERB.search(first) is not None and _OF_BOTH.search(first) is None


def _goes_on(first: str, second: str) -> bool:
    """Whether the second part is about a firm of the first, or shares out what it tells of."""
    named = ({run.split()[0] for run in _NAMES.findall(part)} for part in (first, second))
    return bool(set.intersection(*named)) or _OF_THE_SAME.search(second) is not None
