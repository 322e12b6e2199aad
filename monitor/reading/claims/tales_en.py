"""English sentences that only tell a tale, pose an exercise, quote an example or suppose something.

"In the novel, X buys Y", "Case study: X bought Y", "a headline such as “X buys Y”", "if it had the
money, X would buy Y".
"""

import re

from monitor.reading.masks.mask import compiled

_WORKS = (
    "(?:novel|film|movie|game|play|musical|sitcom|series|soap opera|comic|sketch|show|book|story)"
)
_OPENS = compiled(
    r"^[“(\s]*(?:(?:In|On|During|For) (?:the|this|that|an?|my|our|his|her|one|another) "
    r"(?:[a-z-]+ ){0,3}?(?:novel|film|movie|game|play|musical|sitcom|series|soap opera|comic|"
    "sketch|simulation|scenario|exercise|example|dream|universe|world|exam question|quiz|"
    "role-?play|experiment|plot|case study|episode|season|parody|"
    "satire|fantasy|nightmare|thriller|storyline|joke)"
    rf"(?: (?:of (?:the|a|this) {_WORKS}|(?:run |written |set |made )?(?:by|in|for|called) "
    "[^,;]{1,40}))?, |"
    "(?:Case [Ss]tudy|Exercise|Example|Scenario|Hypothetical|Quiz|(?:True|<who>) or false|"
    "April Fools?(?:['’]s?)?(?: [Dd]ay)?(?: joke)?|Satire|Parody|Spoof|Template|"
    r"Sample [a-z -]{3,40}?)(?: (?:\d+|[A-Z]|one|two|three))?[:?] )",
    "en",
)
_INVENTED = compiled(
    r"\b(?:fictitious|fictional|imaginary|made-up|hypothetical|invented|parallel) (?:[a-z]+ )?"
    r"(?:company|companies|firms?|examples?|cases?|deal|takeover|scenario|universe|world|story)\b|"
    r"\b(?:[Ee]arlier|[Pp]revious|[Oo]riginal|[Ff]irst|[Oo]nline) version of (?:this|the|our) "
    r"(?:article|story|report|piece)\b|\b(?:misstated|misreported|incorrectly (?:said|stated|"
    r"reported)|wrongly (?:said|stated|reported)) that\b",
    "en",
)
_QUOTED = compiled(
    r"\b(?i:headlines?|sentences?|phrases?|translat(?:e|es|ed|ing|ion)|slogans?|wording)\b"
    r"[^“\";]{0,30}[“\"][^”\"]*$",
    "en",
)
_MARKED = re.compile('[“"]')
# "If it had the money, X would buy Y"
_UNREAL = compiled(
    r"^[“(\s]*(?:If (?:I|we|you|it|he|she|they|<who>|<one>|the [a-z]+)(?: [^,;]{0,30}?)? "
    r"(?:were|had|could|was)\b|Were (?:I|it|<who>)|Had (?:I|it|<who>))[^,;]{2,80}, "
    r"[^;]{0,60}?\b(?:would|could|might)\b[^,;]*$",
    "en",
)


def tells(text: str, start: int) -> bool:
    """Whether a masked sentence with its trigger at `start` only tells, quotes or supposes it."""
    if _OPENS.match(text) or _UNREAL.match(text, 0, start):
        return True
    if _MARKED.search(text, 0, start) and _QUOTED.search(text, 0, start):
        return True
    return _INVENTED.search(text, 0, start) is not None
