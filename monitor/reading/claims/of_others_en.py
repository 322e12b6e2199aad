"""Which English denials, ends and rumours are said of something else than the event beside them."""

import re

from monitor.reading.masks.mask import compiled

Span = tuple[int, int, int]  # where the clause begins, the event ends and the clause ends

# "Will not leave until May": he will
UNTIL = re.compile(r"[^.,;]{0,60}? until (?!now\b)")
# "Acquired the 30 % of Y that it did not own", "bought Y, whose pumps are not sold": about Y
_DESCRIBES = compiled(
    r"(?:,? (?:whose|which|where|that)\b[^,;.]{0,60}|"
    r"(?:[<fp><r>]|\b(?:shares|stake|half|rest|part)) (?:<one>|it|they) )$",
    "en",
)
_NOT = re.compile(r"(?:is|are|did|does|do|has|have|had) not|didn|never")
# "The purchase of Y did not include its debts", "never made sense": what it is like or brings
_LIKE = re.compile(
    r"(?:['’]t)? (?:yet |[a-z]+ly )?(?:affect|alter|chang(?!ed? hands)|constitut|contribut|cost|"
    r"cover|creat|extend|ha[ds]|have|help|impact|improv|includ|involv|"
    r"ma[dk]e(?! (?:it|progress)\b)|mean|me[et]t(?= expect)|need|pa(?:id|y)|produc|provid|"
    r"represent|requir|sav|sit|solv|us(?:e|ed)\b)"
)
# "Set up a unit as the state scrapped its cap", "bought Y, which cancelled flights": no deal ends;
# nor do shares that are cancelled end the cut in capital
_RULES_END = compiled(
    "(?:l?ation,|(?:l?ation of|l?ing)?(?: (?:about|some|another|over|all|<one>)){0,2}"
    "(?: [\\d,.]+(?: million)?)?(?: (?!of\\b|to\\b|talks)[a-z]+){0,2}? (?:shares|stock)\\b)|"
    "(?: (?:its|their|the|an?|all|some|most|<one>|<many>|<cn>['’]s?))?"
    "(?: (?!(?:to|with|for|of|and|in|on|as|over|by|from)\\b)[a-z\\d][\\w,.-]{0,20}){0,2}?"
    " (?:rules?|laws?|curbs?|caps?|limits?|quotas?|bans?|restrictions?|requirements?|tariffs?|"
    "(?:tax|dut|subsid)(?:y|ies|es)?|levy|incentives?|licen[cs]es?|dividends?|flights?|routes?|"
    "orders|jobs|guidance|forecasts?|targets?|production|output|services?|polic(?:y|ies)|"
    "buy-?backs?|products?|models?|brands?|sanctions|embargo)"
    "(?=[.,;:!?)]|$| (?:about|after|against|amid|and|as|at|because|before|by|for|from|if|in|of|on|"
    "or|over|since|so|that|this|to|under|until|when|which|while|<d>)(?![a-z]))",
    "en",
)
# "Bought Y, ditching its plan to buy Z", "sold Y to X, ending a ten-year venture"
_ANOTHER = compiled(
    r", ending\b|, [a-z]+ing\b (?!(?:the|this|that|<one>) (?:deal|bid|offer|talks|merger))"
    r"[^.,;]{0,60}?(?:[<fp>]|\bplans?\b)",
    "en",
)
# "Will buy Y, analysts say": their opinion
EXPECTED = compiled(
    r",[”\"]? (?:(?:some|many|most|several|a few|two) )?(?:[a-z]+ )?(?:analysts?|traders?|experts?|"
    r"observers|brokers?|commentators|pundits|economists|bookmakers|investors)\b"
    r"(?: (?:at|from|with) <who>)? (?:say|said|believe|think|thought|expect|predict|reckon|"
    r"forecast|suggest|hope)[a-z]*\b|, (?:says|said|believes|predicts|reckons|thinks) "
    r"(?:an?|one|some) (?:[a-z]+ ){0,2}(?:analysts?|traders?|experts?|observers?|brokers?|"
    r"commentators?|economists?|investors?)\b",
    "en",
)
# "Denied that it would sell Y and will buy Z", "ruled out selling Y and has bought Z", "refused to
# wait and sold Y"
_DENIES = re.compile(
    r"den|dismiss|refus|reject|rul|play|pour|brush|scotch|quash|rubbish|rebuff|turn|fail"
)
_AND_DOES = re.compile(
    r".* and (?:it )?(?:(?:will|has|have|is|are|plans|expects) |(?:[a-z]+ly |then |later )?"
    r"(?:was |were )?(?:[a-z]{2,}ed|bought|sold|took|cut|put|set|made|became|led|quit|left|went)\b)"
)
_IN_CLAUSE = re.compile(r"\b(?:will|has|have|is|are|had|was|were|would|that)\b")


def _is_of_another(cue: re.Match[str], text: str, end: int) -> bool:
    """Whether a later finite verb parts the event that ends at `end` from what is denied."""
    if cue.end() >= end or not _DENIES.match(cue.group()):
        return False
    verb = _AND_DOES.match(text, cue.end(), end)
    own = verb.group().rpartition(" and ")[0] if verb else ""
    return verb is not None and _IN_CLAUSE.search(own) is None


def denies(words: re.Pattern[str], text: str, span: Span) -> bool:
    """Whether a denial in text[left:right] is neither in a relative clause behind the event nor
    about what the deal is like, nor of a verb before the event's own."""
    left, end, right = span
    if UNTIL.match(text, end):
        right = left
    return any(
        not (cue.start() >= end and _NOT.match(cue.group()))
        or not (_DESCRIBES.search(text, end, cue.start()) or _LIKE.match(text, cue.end()))
        for cue in words.finditer(text, left, right)
        if not _is_of_another(cue, text, end)
    )


def ends(words: re.Pattern[str], text: str, span: Span) -> bool:
    """Whether words of an end in text[left:right] are not of rules, services or another deal."""
    left, end, right = span
    return any(
        not _RULES_END.match(text, cue.end())
        and not (cue.start() >= end and _ANOTHER.match(text, cue.start() - 2))
        for cue in words.finditer(text, left, right)
    )


# "Notes the speculation and confirms that it has had a bid": what is confirmed is no rumour; nor is
# what has been done "despite rumours of a rival bid".
_CONFIRMS = compiled(
    r"(?<!not )(?<!n't )(?<!n’t )(?<!nor )(?<!to )\b(?:(?:confirm|acknowledg|admit)[a-z]{0,4} "
    r"(?:(?:on|late|early) )?(?:<d> )?(?:(?:that|having|talks|discussions)\b|<who>|<one>|<many>)|"
    r"and (?:has )?sa(?:id|ys) (?:that )?(?:<one>|<many>))|"
    r"(?i:\b(?:rumou?rs?|reports?|speculation)) (?:is|are|has been|have been|was|were) (?:now )?"
    "(?:confirmed|true|right|correct): |"
    "^[“(\\s]*(?:Despite|Amid|After|Following)\\b[^,;]{4,80}, (?:the )?(?:<who>|<one>|it) "
    "(?:has|have) (?:now |since |finally )?(?=[a-z]+ed|bought|sold|struck|made)",
    "en",
)

# "Sold Y to X, which is thought to have paid $3m": only the price is
_OF_PARTY = compiled("(?:,|(?<=[<ns>])) (?:which|who|<one>) (?:[a-z]+ )?$", "en")
_ALONE = re.compile(r"(?:[.,;”\"]|$)")  # "sold Y to X, it is rumoured"


def rumours(words: re.Pattern[str], text: str, end: int, right: int) -> bool:
    """Whether words of a rumour in text[:right] are of the event that ends at `end`."""
    told = list(words.finditer(text, 0, right))
    sure = list(_CONFIRMS.finditer(text, 0, end)) if told else ()
    if not sure:
        return any(
            cue.start() < end
            or _ALONE.match(text, cue.end())
            or not _OF_PARTY.search(text, end, cue.start())
            for cue in told
        )
    return words.search(text, sure[-1].end(), end) is not None
