"""What the labels of English forms stand for, and which change their words report."""

import re

from monitor.reading.words import offices

_MEANT = {
    "company": (
        "(?:to )?(?:full )?(?:names? of )?(?:the )?(?:(?:listed|target|reporting|subject) )?"
        "(?:company|entity|issuer|registrant|corporation)(?: names?)?(?: ?/ ?[a-z]+)?"
    ),
    "person": (
        "(?:full )?(?:names? of )?(?:the )?(?:(?:sole|new|first|incoming|outgoing|retiring) )?"
        "(?:person|directors?|officers?|individual|appointee)(?: names?)?"
    ),
    "holder": (
        "(?:names? of )?(?:the )?(?:(?:sole|major|registered|substantial|beneficial) ){0,2}"
        "(?:shareholders?|holders?|acquirers?|allottees?|subscribers?)"
        "(?: names?)?(?: ?/ ?[a-z ]+)?"
    ),
    "name": "(?:full )?names?",
    "position": (
        "(?:job )?(?:title|designation|position|capacity|role|office)(?: held)?(?: ?/ ?[a-z]+)?"
    ),
    "event": "event|action|(?:type of |nature of )?(?:change|transaction|event)(?: type)?",
    "status": "(?:company |entity )?status",
    "scope": "(?:business scope|(?:principal|main) (?:business )?activit(?:y|ies))",
    "founded": (
        "(?:date of )?(?:incorporation|formation|registration)(?: date)?"
        "(?: ?/ ?(?:formation|incorporation)(?: date)?)?"
    ),
    "day": "(?:effective )?date(?: (?:of|that|on which) [a-z' -]{3,50})?|[a-z ]{3,30} date",
    "share": "resulting situation[a-z ]{0,70}|position of previous notification",
    "liquidator": "(?:joint )?(?:liquidator|administrator|receiver|examiner)s?(?: names?)?",
}
_MEANING = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _MEANT.items()))
_AROUND = re.compile(r"\([^()]{0,60}\)|^[^a-z]+|[^a-z)%]+$")
_BLANKS = re.compile(" {2,}")

WAS = re.compile(r"\b(?:old|former|previous|prior|before)\b")
IS = re.compile(r"\b(?:new|after|resulting|changed to)\b")
_FIRM = "(?:company|corporation|entity|issuer|registrant)"
# Of the firm itself, unlike a new brand name, email address or working capital
_ITS = (
    rf"(?:^|\b(?:{_FIRM}|corporate|business|legal|full|old|new|former|previous|prior|registered|"
    "principal|office) )"
)
NAME = re.compile(rf"{_ITS}name\b(?! of (?!(?:the )?{_FIRM}\b))")
ADDRESS = re.compile(rf"{_ITS}address\b|\bregistered office\b")
CAPITAL = re.compile(
    rf"(?:{_ITS}|\b(?:share|stock|issued|paid[- ](?:up|in)|authori[sz]ed|stated|nominal|"
    r"subscribed) )capital\b"
)
# Cars and guests of a conference have a registration date, too.
REGISTERED = re.compile(
    r"\b(?:incorporation|formation|registered (?:office|address|agent)|"
    r"(?:company|registration|entity|licen[cs]e) (?:no\b|number|type|status)|legal form|"
    r"capital|shareholders?|directors)\b"
)
SCOPE = REPRESENTATIVE = OWNERS = IS_DONE = GROWS = PROPOSES = re.compile("(?!)")
STAKE = re.compile(
    r"\b(?:situation|position|transaction|acquisition|disposal|holding|interest(?! rate)|change|"
    r"voting|percent(?:age)?)\b"
)
JOINS = re.compile(r"(?<!re-)(?<!re)(?:\bappoint|\belect(?:ed|ion)\b)")
LEAVES = re.compile(
    r"\b(?:cessation|ceased?|resign|retire|remov(?:ed|al)|terminat|vacat|stepped down|departure)"
)
# An office that firms have, and a change that is one of offices: no hair removal, no retirement
# planning, no end of a lease
_CHANGE = (
    r"(?:(?:re-?)?appoint\w*|elect(?:ed|ion)|cessation|ceased?|resign\w*|retire\w*|"
    r"remov(?:ed|al)|terminat\w+|vacat\w+|stepped down|departure)"
)
OFFICE = offices.EN
OF_OFFICE = re.compile(
    rf"{offices.BOARD_EN}|^(?:[a-z ]{{0,40}}\b(?:of|change|event|action|date)[ :-]{{1,3}})?"
    rf"(?:[a-z]{{3,12}} ?/ ?)?{_CHANGE}"
    rf"(?: ?(?:and|or|/) ?{_CHANGE})?(?:$|[-:,(]| (?:date|of|as|from|to|on|by|due|with)\b)"
)
FAILS = re.compile(
    r"\bwinding[- ]up order|\b(?:appointment of|type of|in) (?:joint |provisional )?"
    r"(?:liquidat|administrat|receiver|examiner)(?!\w* (?:sale|stock)\b)|"
    r"\b(?:liquidator|administrator|receiver|examiner)s?'?s? appointment"
)
FAILED_BEFORE = re.compile(  # or none that fails
    r"\bmembers' voluntary|\bmeeting|\bcreditors are|\bnotice to creditors|\bdividend|\brelease|"
    r"\bprogress|\bremoval|\bresignation|\bcompany director"
)
MAY_FAIL = HAS_FAILED = ACTS = re.compile("(?!)")
STRUCK_OFF = re.compile(r"\b(?:struck[- ]off|dissolved|dissolution|deregistered)\b")
STRIKES_OFF = re.compile(r"\b(?:strike|striking)[- ]off\b")
WILL = re.compile(r"\b(?:will|shall|to be|intend|unless|propos|application)", re.IGNORECASE)
GOES_ON = re.compile(r"\b(?:discontinued|suspended|withdrawn|objection|restor)")
CEASES_TO_HOLD = re.compile(r"\bceas\w{1,3} to be (?:a |an )?(?:\w+ )?(?:share)?holder\b")
BEGINS_TO_HOLD = re.compile(r"\b(?:initial|became|becoming) (?:a )?substantial (?:share)?holder\b")
SELLS = re.compile(r"\b(?:dispos|sold|(?:market|share|block) sale\b|sale of\b)|^sale\b")
BUYS = re.compile(r"\b(?:acqui|purchase|bought|allot)")
IS_NEW = re.compile(r"\b(?:new (?:compan|incorporation|registration|entry)|incorporation of)")
HOLDERS = re.compile(r"holder|person subject to|acquirer|allottee")
OFFICERS = re.compile(r"director|officer|person|appointment|cessation|resignation|board")
FIRMS = re.compile(r"issuer|company|entity")
SAYING: frozenset[str] = frozenset()  # labels that say what changed without a day
NONE = frozenset({"n/a", "na", "nil", "none", "-", "not applicable"})


def plain(label: str) -> str:
    """A label in lower case, without its number and brackets: 3. Name(s) of the Acquirer (TC)."""
    folded = label.lower().replace("(s)", "s").replace("’", "'")
    return _BLANKS.sub(" ", _AROUND.sub("", _AROUND.sub("", folded)))


def meaning(label: str) -> str:
    """What a plain label stands for, "" if it is not known."""
    found = _MEANING.fullmatch(label)
    return (found.lastgroup or "") if found else ""


def office(label: str) -> str:
    """The office that a label of a person names."""
    return "director" if "director" in label else ""
