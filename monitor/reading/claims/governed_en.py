"""What the words that govern an English event's verb claim: "is free to buy", "without buying".

An infinitive or a gerund tells only what its governor makes of it: nothing done, unless the
governor says so ("managed to buy", "grew by buying").
"""

import re
from collections.abc import Iterator

from monitor.model import Modality
from monitor.reading.masks.mask import compiled

Table = tuple[tuple[Modality | None, re.Pattern[str]], ...]

REACH = 120  # characters before the verb, at most
_NEAR = 72  # of them, those that may hold a governor
# "To [sign an] agreement", "to [put] £5m of capital": the trigger may be what the verb is done to
LIGHT = (
    "(?:(?!(?:on|in|of|at|by|for|with|as|over|about|from|into|after|before|and|or|the|an?|its|"
    "their|this|that|all|any)\\b)"
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
_BY = compiled(r" by (?:the |an? |its )?(?:<who>|[a-z]+(?: [a-z]+)?) $", "en")
_FOR = compiled(
    r" for (?:the )?<who>(?:['’]s? [a-z]+)?(?:(?:,| and|, and) <who>)* $",
    "en",
)
# "A plan for X to buy Y", where "an idea is for X to buy Y" is none yet
_AGREED_FOR = re.compile(
    r"(?i:\b(?:plans?|proposals?|deals?|agreements?|contract|approval|permission|consent|clearance|"
    r"talks|scheme|arrangements?|aim|goal|intention))\b[^,;]{0,30} $"
)
_WHO = compiled(r"(?:the )?<who>(?:(?:,| and) <who>)*(?:['’]s?)? $", "en")
_ITS = "(?:(?:an?|the|its|their|any|all|<one>|earlier|previous) )*(?:[a-z]+ ){0,2}?"
_UNSAID = "(?!sa(?:id|y)|disclos|reveal|comment|specif|hesitat|fail|slow|long |only)"


def _governors(words: str) -> re.Pattern[str]:
    return compiled(rf"(?i:\b(?:{words})) $", "en")


_INFINITIVES: Table = (
    (  # "managed to buy", "had no choice but to buy": did
        None,
        _governors(
            "manag(?:e|ed|es)|proceed(?:s|ed)|(?:went|gone|goes) on|continu(?:e|es|ed)|but|"
            "help(?:s|ed|ing)?|forced|compelled|had|chose|chosen|moved|order|as|(?:was|were) able|"
            "(?:first(?! refusal)|second|third|latest|last|only)(?: [a-z-]+){0,3}|forces|"
            "(?:team|link|pair)[a-z]* up|together|hands|used|court|market|back|"
            "step(?:s|ped|ping)? in|swoop(?:s|ed)? in|vot(?:e[sd]?|ing)|"
            "pa(?:id|ys?|ying)|spent|left|leaves|quits?|"
            "pleased|proud|delighted|excited|thrilled|honou?red|"
            "(?:elect|appoint|select|nam|hir|promot|tapp|recruit|pick)ed"
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
            "(?:chance|opportunity|rights?|option|offer|invitation|deadline)|"
            "resist(?:s|ed|ing)? (?:calls|pressure|demands)"
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
            "[a-z-]{2,}|"  # whatever else
            "(?:ask|allow|approv|authori[sz]|clear|compel|convinc|direct|empower|enabl|encourag|"
            "expect|forc|instruct|invit|need|oblig|order|permit|persuad|press|push|requir|tell|"
            "told|urg|want)[a-z]* (?:the )?<who>(?:(?:,| and) <who>)*"
        ),
    ),
)
_GERUNDS: Table = (
    (
        "denied",
        _governors(
            "(?:without|(?:by|for) not|far from|instead of|rather than|(?:no|not) [a-z]+ "
            "(?:of|in|to)|against|opposed to|averse to|wary of|avoid(?:s|ed|ing)?|"
            "resist(?:s|ed|ing)?|miss(?:es|ed|ing)?(?: out on)?|"
            "(?:abstain|refrain|desist|held back|holding back|shied away|backed away)[a-z]* from)"
            "(?: having| even| ever| first)?|(?:talked out|thought better|thinks better) of|"
            "(?:shr[aiu]nks?|recoil(?:s|ed)?) from|ba(?:u)?lk(?:s|ed)? at"
        ),
    ),
    (
        "ended",
        _governors(
            "(?:barr|stopp?|prevent|block|prohibit|bann?|restrain|enjoin|keep|kept|deterr|dissuad|"
            "disqualif)[a-z]*(?: [^,;]{0,60}?)? from(?: ever)?|"
            "(?:drop|abandon|scrap|ditch|shelv|given up|gave up)[a-z]* "
            f"{_ITS}(?:idea|thought|hopes?|dreams?|plans?) of"
        ),
    ),
    (
        "planned",
        _governors(
            "put(?:s|ting)? off|postpon(?:e[sd]?|ing)|delay(?:s|ed|ing)?|deferr?(?:s|ed|ing)?|"
            "(?:committed(?: [a-z]+sel(?:f|ves))?|closer?) to|"
            "(?:intent|set|bent) on|(?:insist|count|plan)[a-z]* on|"
            "(?:aim|goal|hope|purpose|intention) of"
        ),
    ),
    (
        "possible",
        _governors(
            "(?:open|amenable|points?|pointed) to|(?:undecided|unsure) (?:about|on|of|over)|"
            "capable of|(?:idea|possibility|chance|prospect|option|merits?|benefits?|advantages?|"
            "wisdom|likelihood|dreams?|ways?|means) of|worth|(?:case|arguments?|reasons?) for|"
            "(?:contemplat|ponder|suggest|propos|recommend|imagin|debat|discuss)(?:e?[sd]?|ing)|"
            "(?:toy|flirt)[a-z]* with"
        ),
    ),
    (
        "rumoured",
        _governors(
            "(?:accus(?:e[sd]?|ing)|suspect(?:s|ed|ing)?)(?: [^,;]{1,30}?)? of"
            "(?: having| secretly| illegally| unlawfully)*"
        ),
    ),
    (  # whatever else, but not "after months of raising money", "led to buying Y"
        "possible",
        _governors(
            "(?<!because )(?<!result )(?<!news )(?<!days )(?<!weeks )(?<!months )(?<!years )"
            "(?<!way )(?<!cost )(?<!costs )(?<!process )(?<!start )(?<!midst )(?<!history )"
            "(?<!verge )(?<!brink )(?<!cusp )(?<!point )"
            "(?<!completion )(?<!practice )(?<!aware )(?<!instead )of"
        ),
    ),
)
# The trigger may be the noun here, too: "barred from [completing the] purchase of Y"
_GERUND = compiled(
    r"(?:\b[a-z]{2,12}ing|(?<=having )[a-z]{2,14}) "
    "(?:(?:up|out|off|on|in|into|with|by|down|over) )?"
    "(?:an?|the|its|their|<one>) (?:(?:[a-z-]{2,16}|<m>) ){0,4}$",
    "en",
)
_ING = re.compile(r"[a-z]+ing\b")


def told(text: str, left: int, start: int, end: int) -> Modality | None:
    """What the words before masked text[start:end], from `left` on, make of it, if anything."""
    begins = max(left, start - REACH)
    claims = (
        _of(text[begins:at], text[at:end], within=at > start) for at in verbs(text, start, end)
    )
    return next(filter(None, claims), None)


def verbs(text: str, start: int, end: int) -> Iterator[int]:
    """Where the event's verb may begin in its trigger, text[start:end]."""
    yield start
    for found in _WITHIN.finditer(text[start:end]):
        yield start + found.end()


def _of(before: str, verb: str, *, within: bool) -> Modality | None:
    """What governs the verb; a pattern whose trigger begins before it knows the governor."""
    infinitive = _TO.search(before) if " to " in before else None
    if infinitive and not (before.endswith("to ") and _ING.match(verb)):
        claim = _of_infinitive(before[max(0, infinitive.start() - _NEAR) : infinitive.start()])
        if claim != "planned" or not within:
            return claim
    return _of_gerund(before, verb)


def _of_infinitive(governor: str) -> Modality | None:
    governor = _BY.sub(" ", governor)
    someone = _FOR.search(governor)
    if someone is None:
        return first(_INFINITIVES, governor)
    governor = governor[: someone.start()] + " "
    claim = first(_INFINITIVES, governor)
    return "possible" if claim == "planned" and not _AGREED_FOR.search(governor) else claim


def _of_gerund(before: str, verb: str) -> Modality | None:
    if "ing " in before and (light := _GERUND.search(before)):
        before = before[: light.start()]
    elif not _ING.match(verb) and not before.endswith(("having ", "being ")):
        return None
    governor = before.removesuffix("being ").removesuffix("having ")[-_NEAR:]
    return first(_GERUNDS, _WHO.sub("", governor))


def first(table: Table, words: str) -> Modality | None:
    """The first claim of a table whose words are found."""
    return next((claim for claim, found in table if found.search(words)), None)
