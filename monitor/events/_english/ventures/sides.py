"""How English texts tell a joint venture by what each side will own of it or put into it."""

from monitor.events._english._pieces import ADV, ARTICLE
from monitor.events._english.ventures.terms import REST
from monitor.events._patterns.pattern import Pattern

_VENTURE = (
    "(?:(?:joint )?venture|JV|(?:new|joint|jointly[- ]owned) (?:[a-z-]{3,14} ){0,2}?"
    "(?:company|firm|entity|business))"
)
_IN_IT = (
    "(?:in|into|to|of|for) (?:(?:the|this|their|an?) (?:(?:new|proposed|planned|equal) )?"
    f"{_VENTURE}|<one>)"
)
_WILL = (
    "(?:will|would|(?:is|are)(?: each)? to|has agreed to|have agreed to|agreed to|plans to)"
    "(?: (?:also|each|initially|together))?"
)
# One of the verbs shows a venture of several owners.
_GIVES = (
    "(?:contribute|own|hold|take|have|transfer|(?:inject|provide|put|bring|invest|supply)"
    "(?=[^.;]{0,200} (?:contribut|own\\b|hold|tak|transfer|stake|share)))"
)
_ACTS = "(?<!\\bby )(?<!like )(?<!\\bwith )"
# "the Japanese group X"; not "X shareholders"
_NOT_OF = "(?!'s?\\b)(?! (?:share|stock|bond)?holders| investors| employees)"
_THIRD = (
    f"(?:,? and {ARTICLE}(?P<partner><cn>){_NOT_OF},? (?:(?:will|would|to|[a-z]+ing|with) )?"
    f"(?:[a-z]+ )?{REST})?"
)

PATTERNS = (
    Pattern(
        "jv-en-sides-own",
        f"{_ACTS}(?P<partner><co>){_NOT_OF},?{ADV} {_WILL} (?P<by>{_GIVES} [^.;<ns>]{{1,80}}?"
        f"(?P<t>{_IN_IT})[^.;<ns>]{{0,60}}?(?:,|,? and|,? while|,? with|,? whereas) {ARTICLE}"
        f"(?P<partner><cn>){_NOT_OF},? (?:(?:{_WILL}|to) (?:(?:own|hold|take|have) )?"
        f"(?:{REST}|{_GIVES}\\b)|(?:(?:[a-z]+ing|with) )?{REST}){_THIRD})",
        example=(
            "Tarn Rail will own 40% of the venture, Ostwick Steel 35% and Severn Dairy the "
            "remaining 25%."
        ),
        counterexample="Tarn Rail will own 40% of the venture, Ostwick Steel said.",
        base=0.86,
    ),
    Pattern(
        "jv-en-sides-give",
        f"{_ACTS}(?P<partner><co>){_NOT_OF},?{ADV} {_WILL} {_GIVES} [^.;<ns>]{{1,80}}?"
        f"(?:,? and|,? while|,? whereas|,) {ARTICLE}(?P<partner><cn>){_NOT_OF},? {_WILL} "
        f"(?:{_GIVES}|inject|provide|put|bring|invest|supply) [^.;<ns>]{{1,60}}?(?P<t>{_IN_IT})"
        "(?:,? (?:(?:to be|which will be|which is to be) )?(?:called|named|known as) "
        "(?P<company><cn>))?",
        example=(
            "Tarn Rail will contribute two sites and Ostwick Steel will inject £40m into the "
            "joint venture."
        ),
        counterexample=(
            "Tarn Rail will contribute two sites and Ostwick Steel will inject £40m into the town."
        ),
        whole=True,
    ),
    Pattern(
        "jv-en-sides-invest",
        f"(?P<partner><co>(?:, <cn>){{0,3}})(?:,? and|,) {ARTICLE}(?P<partner><cn>){_NOT_OF},?"
        f"{ADV} {_WILL} (?P<t>(?:invest|put|inject|contribute) [^.;<ns>]{{1,40}}? (?:in|into|to) "
        f"(?:an?|the|their) (?:[a-z-]{{2,14}} ){{0,3}}?{_VENTURE})",
        example="Tarn Rail and its partner Ostwick Steel will each invest £2bn in a new venture.",
        counterexample="Tarn Rail and its partner Ostwick Steel will each invest £2bn in a mine.",
        base=0.86,
    ),
    Pattern(
        "jv-en-sides-by",
        f"(?:{_VENTURE}|<one>)(?:,? (?P<company><cn>),?)?(?:,[^.;,<ns>]{{3,60}}?,)? "
        "(?P<t>will be|would be|is to be|being) (?P<by>(?:owned |held )?<r> (?:owned |held )?by "
        f"{ARTICLE}(?P<partner><cn>){_NOT_OF}(?:,| and|, and|,? with) (?:<r> (?:owned |held )?by "
        f"{ARTICLE}(?P<partner><cn>){_NOT_OF}|{ARTICLE}(?P<partner><cn>){_NOT_OF},? "
        f"(?:(?:[a-z]+ing|with) )?{REST})(?:,? and (?:<r> (?:owned |held )?by {ARTICLE}"
        f"(?P<partner><cn>)|{ARTICLE}(?P<partner><cn>)(?: [a-z]+ing)? (?:the )?(?:remaining )?<r>)"
        ")?)",
        example=(
            "The new company, based in Leeds, will be owned 45% by Tarn Rail, 45% by Ostwick "
            "Steel and 10% by its managers."
        ),
        counterexample="The new company will be owned 45% by Tarn Rail.",
        base=0.86,
    ),
)

RULES = frozenset(pattern.id for pattern in PATTERNS)
