"""How English texts say what courts, creditors and officials do with an insolvent company."""

from monitor.events._english._pieces import GAP
from monitor.events._english._verbs import inflected, opening
from monitor.events._patterns.pattern import Pattern

_PROCEEDINGS = (
    "(?:insolvency|bankruptcy|liquidation|rehabilitation|restructuring|receivership)"
    "(?: proceedings?| process)?"
)
_OFFICIALS = (
    "(?:(?:[Jj]oint |[Ii]nterim |[Pp]rovisional )?(?:[Rr]eceivers?|[Aa]dministrators?|"
    "[Ll]iquidators?|[Ee]xaminers?))"
)
_OF = (
    "(?:the )?(?:(?!(?:by|for|with|from|to)\\b)[a-z-]{2,16} ){0,4}?(?P<company><co>)"
    "(?!['’]s? [a-z])"
)
_CREDITORS = "(?:(?:<one>|its|their|the) )?(?:creditors|lenders|bondholders)"
# Not "talks with Kestrel have collapsed"
_SUBJECT = "".join(
    f"(?<! {word} )" for word in "of by with to from and between in for at against".split()
)

PATTERNS = (
    Pattern(
        "insolvency-en-has-had-officials",
        f"{_SUBJECT}(?P<company><co>) (?:now )?ha(?:s|ve)(?: (?:now )?had)? "
        "(?:<pas>|[^.;<ns>]{3,60})(?: of <co>)? "
        f"as (?:its|<one>) (?P<t>{_OFFICIALS})",
        example="North Systems has had Tom Hale of Tern Partners as its administrators.",
        counterexample="North Systems has had Tom Hale of Tern Partners as its guest.",
        base=0.88,
    ),
    Pattern(
        "insolvency-en-gone-under",
        f"{_SUBJECT}(?P<company><co>)(?:(?:,? which)?(?: (?:has|have|had|is|was|itself|also|now|"
        f"since|could|"
        "may|might|will|would|be|about to|not|<d>)){0,3}) (?P<t>(?:go(?:ne|es|ing)?|went) "
        "(?:under|bust|belly[ -]up|to the "
        "wall|"
        "bump|out of business)|collapsed (?:with (?:debts|the loss)|owing|under (?:[a-z ]{2,20} )?"
        "debts?|leaving)|ceas(?:ed?|es|ing) trading and (?:will|is|has|are|was)(?: to)?"
        "(?: be| been| being)? (?:liquidated|wound up)|(?:being|be|been) liquidated)(?=[.,;]|$| "
        "(?:in|on|within|if|unless|"
        "with|after|amid|owing|of|last|this|because|as|at|and|by|under|following|while|when|"
        "<d>)(?!\\w))",
        example="North Systems Ltd. has gone to the wall with debts of £3m.",
        counterexample="North Systems Ltd. has gone to the polls with hopes of £3m.",
    ),
    Pattern(
        "insolvency-en-shelter",
        f"(?P<company><co>){GAP} (?P<t>{inflected('seek', 'obtain', 'win', 'get', 'secure')}|"
        f"{inflected('ask for', 'request', 'receive', 'turn to the courts? for')}|granted) "
        f"(?:(?:the|temporary|court|legal|bankruptcy) ){{0,2}}"
        f"(?:(?:shelter|protection|relief) (?:from|against) {_CREDITORS}|bankruptcy protection|"
        f"court "
        f"protection)",
        example="North Systems Ltd. sought shelter from its creditors on Monday.",
        counterexample="North Systems Ltd. sought advice from its creditors on Monday.",
    ),
    Pattern(
        "insolvency-en-proceedings-opened",
        f"(?P<t>{inflected('open', 'commence', 'initiate', 'begin', 'start')} "
        f"(?:[a-z]+ ){{0,2}}?{_PROCEEDINGS}) (?:against|over|for|into|concerning|in respect of|on) "
        f"(?:the (?:assets|estate) of )?{_OF}|"
        f"(?:[a-z]+ )?(?P<t>{opening(_PROCEEDINGS)}) "
        "(?:against|over|for|into|concerning|in respect of) "
        f"(?:the (?:assets|estate) of )?{_OF} "
        "(?:(?:were|was|have|has|been|are|being|formally) ){1,3}"
        "(?:opened|commenced|initiated|begun|started)",
        example="A court in Leeds opened bankruptcy proceedings against North Systems Ltd.",
        counterexample="A court in Leeds opened criminal proceedings against North Systems Ltd.",
    ),
    Pattern(
        "insolvency-en-asks-court",
        f"(?P<company><co>){GAP} (?P<t>(?:ask(?:ed|s|ing)?|petition(?:ed|s|ing)?) (?:an?|the) "
        f"(?:[A-Za-z]+ ){{0,3}}?[Cc]ourt (?:[a-z]+ )?to (?:open|begin|start|commence) "
        f"(?:[a-z]+ ){{0,2}}?{_PROCEEDINGS})|"
        "(?:directors|board|management) of (?:the )?(?P<company><co>) (?:has |have )?"
        "(?P<t>filed for <one> (?:bankruptcy|insolvency|liquidation))",
        example="North Systems Ltd. has asked a court to open insolvency proceedings.",
        counterexample="North Systems Ltd. has asked a court to open the files.",
    ),
    Pattern(
        "insolvency-en-official-named",
        f"(?P<t>{inflected('appoint', 'name', 'install')} (?:an?|the|as)? ?(?:[a-z]+ ){{0,2}}?"
        f"{_OFFICIALS}) (?:to|at|over|for|of) {_OF}|"
        f"(?P<company><co>) (?:has |had |have )?(?P<t>had (?:an? |the )?(?:[a-z]+ )?{_OFFICIALS} "
        "appointed)(?: to <one>)?",
        example="The High Court has appointed an interim examiner to North Systems Ltd.",
        counterexample="The High Court has appointed an interim judge to North Systems Ltd.",
    ),
    Pattern(
        "insolvency-en-officials-take-over",
        f"(?P<t>{_OFFICIALS})(?: (?:from|at|of) (?:<co>|[A-Z][\\w& ]{{2,40}}?))?"
        "(?: (?:have|has|had|will|were|are|was|also|<d>)){0,3} "
        f"(?:{inflected('take')} (?:over|control of|charge of)(?: the running of| at)?|"
        f"{inflected('move', 'step')} in(?:to)?(?: at)?|called in(?:to)?(?: at| to)?|in charge of|"
        f"(?:sent|brought) in(?:to)?(?: at| to)?|running) {_OF}",
        example="Receivers have taken over the running of North Systems Ltd.",
        counterexample="Volunteers have taken over the running of North Systems Ltd.",
        base=0.92,
    ),
)
