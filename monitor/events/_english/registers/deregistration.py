"""How English texts say that a company was struck off or dissolved."""

from monitor.events._patterns.pattern import Pattern

_DONE = "(?:de-?registered|struck off|deleted|erased|removed|expunged|stricken)"
_REGISTER = (
    "(?:from|off) (?:the |<one> )?(?:(?:[A-Z][a-z]+|commercial|trade|companies|company|business) )"
    "{0,3}[Rr]egister\\b(?! of (?!companies))"
)
# "In the commercial register", not "in the race"
_IN_REGISTER = (
    "(?: (?:in|on|from|with) [^.;,<ns>]{0,40}?(?:[Rr]egist(?:er|ry|rar)s?|[Rr]oll|[Hh]ouse)\\b"
    "[^.;,<ns>]{0,24}?)"
)

# "Its dormant subsidiary Kestrel", and no more words
_WHOM = (
    "(?:(?:the|<one>|an?) )?(?:[a-z-]{3,16} ){0,3}?(?P<company><cn>)"
    "(?=[,.;]|$| (?:in|on|at|last|this|after|because|as|from|with|by) | <d>)"
)

PATTERNS = (
    Pattern(
        "deregistration-en",
        "(?:(?P<company><cos>),?(?= (?:were|are|have been|will be)\\b)|"
        "(?<!<cn>, )(?<!between )(?<! and )(?<! by )(?<! of )(?<! to )(?<! from )"
        "(?P<company><co>)(?:, <cn>,(?= (?:was|has) ))?)(?:[^.;<fp>]|<d>){0,40}? "
        "(?P<t>(?:de-?registered(?! (?:<one>|its|the|<cn>)(?!\\w))|struck off(?! (?:the |"
        "<one> )?(?:list|roll)\\b)|"
        "dissolved(?! <one>| its\\b| their\\b| the\\b|"
        f" <many>)|{_DONE}(?= {_REGISTER})|ceas(?:ed|es|ing) to exist(?! (?:in|as)\\b)))",
        example="North Systems Ltd. was struck off the register in May.",
        counterexample="North Systems Ltd. dissolved its committee.",
    ),
    Pattern(
        "deregistration-en-by",
        "(?P<t>(?:str(?:uck|ikes?|iking)|(?:re)?mov(?:ed|es)|de-?register(?:ed|s)|"
        "(?:delet|eras)(?:ed|es)|dissolv(?:ed|es)(?= [^.;<ns>]{0,40}<c>(?:[.,;]|$| on| in| <d>))))"
        " (?:the )?(?:[a-z-]{3,16} ){0,3}?(?P<company><cn>)"
        "(?: (?:off|from) (?:the |<one> )?(?:(?:commercial|trade|companies|company) )?"
        "register\\b(?! of (?!companies))|(?<=dissolved <c>)|(?<=dissolves <c>))",
        example="The registrar has struck North Systems Ltd. off the register.",
        counterexample="The registrar has struck North Systems Ltd. off the guest list.",
        base=0.88,
    ),
    Pattern(
        "deregistration-en-owner",
        f"(?P<t>de-?register(?:s|ed|ing)?) {_WHOM}",
        example="The group has deregistered its dormant subsidiary North Systems.",
        counterexample="The group has deregistered its dormant drugs of North Systems.",
        base=0.88,
    ),
    Pattern(
        "deregistration-en-to-cancel",
        "(?:resolved|decided|plans?|planned|will|is|agreed|voted|wants|intends)(?: to)? "
        f"(?P<t>(?:cancel|revoke|withdraw) the registration of) {_WHOM}",
        example="The board has resolved to cancel the registration of its unit North Systems.",
        counterexample="The board has resolved to cancel the registration of guests of North Inn.",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "deregistration-en-status",
        "(?P<company><co>)(?:'s?)? (?:(?:business|company|registration|operating|legal) )?status "
        "(?:(?:has|was|is|been|now|shown as) ){0,3}(?P<t>changed (?:from [^.;,<ns>]{2,30}? )?to|"
        'listed as|given as) [“"]?(?:cancelled|canceled|deregistered|dissolved|struck off|'
        "revoked)",
        example="North Systems' business status has changed from in operation to cancelled.",
        counterexample="North Systems' business status has changed from low to high.",
        modality="asserted",
    ),
    Pattern(
        "deregistration-en-of",
        "(?P<t>[Ss]triking[ -]off|[Dd]eregistration|[Dd]eletion|[Dd]issolution|[Ss]trike-off) of "
        "(?:the )?(?P<company><c>)(?! (?:and|or)\\b)(?= (?:(?:was|is|has been|were) (?:[a-z]+ )?"
        "(?:announced|published|completed|entered|registered|recorded|confirmed|gazetted)|"
        f"{_REGISTER}))|"
        f"(?P<company><co>)(?:'s?)? (?:registration|entry){_IN_REGISTER}? "
        "(?:was|is|has been) (?P<t>cancelled|canceled|deleted|struck off|revoked|removed)|"
        f"(?:registration|entry) of (?:the )?(?P<company><co>){_IN_REGISTER}? "
        "(?:was|is|has been) (?P<t>cancelled|canceled|deleted|struck off|revoked|removed)",
        example="The entry of North Systems Ltd. in the commercial register has been deleted.",
        counterexample="The entry of North Systems Ltd. in the design contest has been admired.",
        modality="asserted",
    ),
)
