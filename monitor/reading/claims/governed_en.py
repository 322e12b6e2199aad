"""What the words that govern an English event's verb claim: "is free to buy Y", "no proof that".

An infinitive, a gerund or a clause with "that" tells only what its governor makes of it.
"""

import re
from collections.abc import Iterator

from monitor.model import Modality
from monitor.reading.masks.mask import compiled

_Table = tuple[tuple[Modality | None, re.Pattern[str]], ...]

_REACH = 120  # characters before the verb, at most
# "To [sign an] agreement", "to [put] £5m of capital": the trigger may be what the verb is done to
LIGHT = (
    "(?:(?!(?:on|in|of|at|by|for|with|as|over|about|from|into|after|before|and|or)\\b)"
    "[a-z]{2,14} (?:(?:up|out|off|on|in|into|with|by|down|over) )?"
    "(?:(?:an?|the|its|their|<one>) (?:(?:[a-z-]{2,16}|<m>) ){0,4})?)?"
)
_TO = compiled(
    r"\bto (?:[a-z]+ly |also |soon |then |now )?(?:[a-z]{2,14} (?:the )?<who> to )?" + LIGHT + "$",
    "en",
)
# "[has the right to set up a venture]", "[put off founding a venture]": where a verb may begin
_WITHIN = re.compile(
    r"^(?:(?:has|have|had|be|been|would|could|might|should) )+|"
    r"(?<= to )(?=[a-z]{2,} )|(?<= )(?=(?!ruling|excluding)[a-z]+ing )"
)
# "Time for X to", "asked by the regulator to": who does it stands between
_BETWEEN = compiled(
    r"(?: for (?:the )?<who>(?:['’]s? [a-z]+)?(?:(?:,| and|, and) <who>)*| by (?:the |an? |its )?"
    r"(?:<who>|[a-z]+(?: [a-z]+)?)) $",
    "en",
)
_ITS = "(?:(?:an?|the|its|their|any|all|<one>|earlier|previous) )*(?:[a-z]+ ){0,2}?"
_UNSAID = "(?!sa(?:id|y)|disclos|reveal|comment|specif|hesitat|fail|slow|long |only)"


def _governors(words: str) -> re.Pattern[str]:
    return compiled(rf"(?i:\b(?:{words})) $", "en")


def _heads(words: str) -> re.Pattern[str]:
    return compiled(rf"(?i:\b(?:{words}))[^,;.]{{0,24}}? that [^,;]*$", "en")


_INFINITIVES: _Table = (
    (  # "managed to buy", "had no choice but to buy": did
        None,
        _governors(
            "manag(?:e|ed|es)|proceed(?:s|ed)|(?:went|gone|goes) on|continu(?:e|es|ed)|but|"
            "help(?:s|ed|ing)?|forced|compelled|had|chose|chosen|moved|order|as|(?:was|were) able|"
            "(?:first(?! refusal)|second|third|latest|last|only)(?: [a-z-]+){0,3}|forces|teamed up|"
            "used"
        ),
    ),
    (
        "denied",
        _governors(
            "(?:no|not|never|cannot|[a-z]+n['’]t|hardly|lack(?:s|ed|ing)?)"
            f"(?: (?:the|an?|any|yet|even|been|be|have|had|enough))*(?: {_UNSAID}[a-z]+){{1,2}}|"
            "not|never|"
            "declin(?:e|ed|es|ing)|(?<!first )refus(?:e|ed|es|ing|al)|forg[oe]t(?:s|ten|ting)?|"
            "neglect(?:s|ed|ing)?|reluctan(?:t|ce)|unwilling(?:ness)?|loath|hesitan(?:t|ce)|"
            "too [a-z-]+|forbidden|prohibited|barred|powerless|"
            rf"(?:(?:g[ai]ve[ns]?|giving) up|miss(?:ed|es|ing)?|waiv(?:e[sd]?|ing)|forgo[a-z]*|"
            rf"pass(?:es|ed|ing)? up|turn(?:s|ed|ing)? down|spurn(?:s|ed|ing)?) {_ITS}"
            "(?:chance|opportunity|rights?|option|offer|invitation)"
        ),
    ),
    (
        "ended",
        _governors(
            "fail(?:s|ed|ing|ure)?|"
            "(?:(?:g[ai]ve[ns]?|giving) up|stop(?:s|ped|ping)?|ceas(?:e[sd]?|ing)|quit) "
            "(?:trying|seeking|attempting|attempts|efforts|lobbying|fighting|hoping)|"
            "(?:revers|overturn|annul|revok|rescind|undo|undid|reconsider)[a-z]* "
            rf"{_ITS}(?:decision|plans?|agreement|deal|move|vote|permission|licen[cs]e|approval)"
        ),
    ),
    (
        "possible",
        _governors(
            "free|allowed|permitted|entitled|liberty|eligible|invited|tempted|welcome|likely|"
            "unlikely|pressure|(?:is|are|be|being) able|well|wise|sensible|normal|usual|natural|"
            "common|time|better|best|sense|options?|rights?|first refusal|chance|opportunity|"
            "possibility|freedom|powers?|capacity|firepower|ability|authority|room|scope|"
            "temptation|appetite|incentives?|reasons?|(?:(?:ha[sd]|have) the|enough|sufficient) "
            "(?:money|cash|funds|funding|means|resources)"
        ),
    ),
    (
        "planned",
        _governors(
            "(?:decid|agree|plan|intend|want|wish|hop|aim|expect|propos|pledg|promis|vow|"
            "commit|threaten|offer|seek|sought|tr[yi]|attempt|prepar|resolv|schedul|"
            "slat|appl|petition|work|push|lobb|yearn|long|mean|ask|urg|order|tell|told|requir|"
            "oblig|instruct|direct|advis|authori[sz]|clear|approv|need|suppos|determin)[a-z]{0,5}|"
            "bound|due|set|about|ready|poised|keen|eager|willing|happy|glad|anxious|desperate|"
            "impatient|ought|yet|(?:has|have|having)|plans?|proposals?|decision|deal|agreements?|"
            "contract|intent|intention|permission|approval|consent|clearance|licen[cs]e|bid|"
            "efforts?|ambitions?|goal|commitment|threat|obligation|duty|"
            "race|requests?|calls?|application|mandate|authori[sz]ation|go-ahead|green light|"
            "nod|undertaking|resolution|readiness|willingness|desire|track|course|way|ways|"
            "talks|negotiations|steps|preparations|scheme|strategy|motion|ruling|terms|"
            "(?:order|tell|told|requir|instruct|direct|oblig|authori[sz]|clear|approv|allow|permit|"
            "enabl|empower)[a-z]* (?:the )?<who>(?:(?:,| and) <who>)*"
        ),
    ),
)
_GERUNDS: _Table = (
    (
        "denied",
        _governors(
            "(?:without|(?:by|for) not|far from|instead of|rather than|(?:no|not) [a-z]+ "
            "(?:of|in|to)|against|opposed to|averse to|avoid(?:s|ed|ing)?|refrain(?:s|ed)? from|"
            "(?:shied|backed) away from)(?: having| even| ever| first)?"
        ),
    ),
    (
        "ended",
        _governors(
            "(?:barr|stopp?|prevent|block|prohibit|bann?|restrain|enjoin|keep|kept|deterr|dissuad|"
            "disqualif)[a-z]*(?: [^,;]{0,60}?)? from(?: ever)?"
        ),
    ),
    (
        "planned",
        _governors(
            "put(?:s|ting)? off|postpon(?:e[sd]?|ing)|delay(?:s|ed|ing)?|deferr?(?:s|ed|ing)?|"
            "(?:committed|closer?) to|(?:intent|set|bent) on|(?:insist|count|plan)[a-z]* on|"
            "(?:aim|goal|hope|purpose|intention) of"
        ),
    ),
    (
        "possible",
        _governors(
            "(?:open|amenable) to|(?:undecided|unsure) (?:about|on|of|over)|capable of|"
            "(?:idea|possibility|chance|prospect|option|merits?|benefits?|advantages?|wisdom|"
            "likelihood|dreams?|ways?|means) of|worth|(?:case|arguments?|reasons?) for|"
            "contemplat(?:e[sd]?|ing)|(?:toy|flirt)[a-z]* with"
        ),
    ),
    (
        "rumoured",
        _governors(
            "(?:accus(?:e[sd]?|ing)|suspect(?:s|ed|ing)?)(?: [^,;]{1,30}?)? of"
            "(?: having| secretly| illegally| unlawfully)*"
        ),
    ),
)
_WRONG = (
    "(?:wrong(?:ly)?|false(?:ly)?|incorrect(?:ly)?|untrue|mistaken(?:ly)?|erroneous(?:ly)?|hoax|"
    "fake|fabricated|fictitious|misstate[ds]?|misreport(?:s|ed)?)"
)
_HEADS: _Table = (
    (
        "denied",
        _heads(
            "no (?:evidence|proof|indication|sign|suggestion|confirmation)|"
            "(?:nothing|no one|nobody|none)(?: [a-z]+)? "
            "(?:suggest|claim|sa(?:y|id)|indicat|show|prov|confirm|report)[a-z]*"
        ),
    ),
    (
        "possible",
        _heads(
            "(?:conceivable|possible|plausible|likely|unlikely|probable)|(?:chances?|odds|"
            "likelihood|probability|possibility)(?: [^,;]{1,20})?|bet(?:s|ting)?"
        ),
    ),
    (
        "rumoured",
        _heads(
            "rumou?rs?|gossip|word|whispers?|heard|(?:lawsuit|suit|complaint|claimants?|"
            "plaintiffs?|prosecutors|critics|blog(?:ger)?s?|post|draft|tweet|video|users?) "
            "(?:[a-z]+ )?(?:says?|said|claim(?:s|ed)?|alleg(?:es?|ed)|argu(?:es?|ed))"
        ),
    ),
)
_FALSE = compiled(
    rf"(?i:\b{_WRONG})\b(?: [^,;.]{{0,40}}?)? (?:that\b[^,;]*|(?:claim|sa|report|announc|pretend)"
    r"[a-z]* (?:to have|having) )$|\bpretend[a-z]* to (?:have )?$",
    "en",
)
# "Once X has bought Y, it will …", "before it can buy"
_NOT_YET = compiled(
    r"\b(?:[Oo]nce|[Uu]ntil|[Uu]nless|[Aa]s soon as|[Oo]nly (?:after|when|once|if)) (?:the )?"
    r"(?:<who>|it|they)(?:(?:,| and) <who>)*['’]?s?(?: [a-z]+){0,2}? (?:has|have) "
    "(?:been |now )?(?:[a-z]+ly )?$",
    "en",
)
_MODALS: _Table = (
    ("denied", compiled(rf"\b(?:could not|cannot|can['’]t|couldn['’]t) {LIGHT}$", "en")),
    ("possible", compiled(rf"\bcan (?:now |then |also |only |legally )?{LIGHT}$", "en")),
    ("rumoured", compiled(r"\bmust (?:already |by now )?have (?:been )?$", "en")),
)
_SUBJUNCTIVE = compiled(
    r"\b(?:demand|insist|request|propos|recommend|suggest|urg)[a-z]* (?:[^,;]{0,20} )?that "
    r"(?:the )?<who>(?:(?:,| and) <who>)* (?:be )?$",
    "en",
)
# The trigger may be the noun here, too: "barred from [completing the] purchase of Y"
_GERUND = compiled(
    r"(?:\b[a-z]{2,12}ing|(?<=having )[a-z]{2,14}) "
    "(?:(?:up|out|off|on|in|into|with|by|down|over) )?"
    "(?:an?|the|its|their|<one>) (?:(?:[a-z-]{2,16}|<m>) ){0,4}$",
    "en",
)
_ING = re.compile(r"[a-z]+ing\b")
_CLAUSE = re.compile(r"\b(?:that|ha(?:s|ve|ving)|can(?:not)?|must)\b|can['’]t|couldn['’]t")


def told(text: str, left: int, start: int, end: int) -> Modality | None:
    """What the words before masked text[start:end], from `left` on, make of it, if anything."""
    begins = max(left, start - _REACH)
    claims = (_of(text[begins:at], text[at:end]) for at in verbs(text, start, end))
    return next(filter(None, claims), None)


def verbs(text: str, start: int, end: int) -> Iterator[int]:
    """Where the event's verb may begin in its trigger, text[start:end]."""
    yield start
    for found in _WITHIN.finditer(text[start:end]):
        yield start + found.end()


def _of(before: str, verb: str) -> Modality | None:
    return _of_clause(before) or _of_infinitive(before) or _of_gerund(before, verb)


def _of_clause(before: str) -> Modality | None:
    if not _CLAUSE.search(before):
        return None
    if _FALSE.search(before):
        return "denied"
    if _NOT_YET.search(before):
        return "planned"
    if claim := _first((*_HEADS, *_MODALS), before):
        return claim
    return "possible" if _SUBJUNCTIVE.search(before) else None


def _of_infinitive(before: str) -> Modality | None:
    if " to " in before and (infinitive := _TO.search(before)):
        return _first(_INFINITIVES, _BETWEEN.sub(" ", before[: infinitive.start()]))
    return None


def _of_gerund(before: str, verb: str) -> Modality | None:
    if light := _GERUND.search(before):
        before = before[: light.start()]
    elif not _ING.match(verb) and not before.endswith(("having ", "being ")):
        return None
    return _first(_GERUNDS, before.removesuffix("being ").removesuffix("having "))


def _first(table: _Table, words: str) -> Modality | None:
    return next((claim for claim, governors in table if governors.search(words)), None)
