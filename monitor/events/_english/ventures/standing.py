"""How English texts tell of a joint venture of firms that they have named before."""

from monitor.events._patterns.pattern import Pattern

_OPENS = (
    "(?:,? (?:which|that|<one>))?"
    "(?: (?:has|had|was|been|formally|officially|also|already|now|is)){0,4} "
    "(?:(?:start(?:ed|s)|beg(?:an|un)|commenced|opened)(?: (?:full|trial|mass|commercial|up))? "
    "(?:operat|produc|business|trading|work\\b|construction|its doors|for business)|"
    "(?:started|began|opened|kicked off)(?= (?:in|on|last|this|earlier|<d>)\\b|[,.;]|$)|launched|"
    "unveiled|inaugurated|went (?:into|on ?stream|live)|in (?:operation|production|business)|"
    "operating|running(?! out)|c[oa]me on stream|put into|set up|established|founded|"
    "broke ground)"
)
_JV = "(?:(?:[a-z0-9/-]{3,14} ){0,2}(?P<t>joint[- ]venture|JV|jv)(?: company| firm)?)"
_NAMED = ",? (?:(?:named|called|known as) )?(?P<company><cn>),?"

# What only a venture that stands can do, or would have done
_GOES_ON = (
    "(?:have (?:been|built|[a-z]+ed)|continue|remain|keep|cut|lay off|cease|end|close|shut|stop|"
    "halt|wind|expand|extend|be (?:sold|wound|scrapped|dissolved|liquidated|closed|shut|ended|"
    "terminated|split|extended|expanded|called off|cancelled|dropped))\\b"
)

_IS_OFF = (
    "(?:(?:will|would|is|was)(?: now)? not (?:now )?(?:go(?:ing)? ahead|proceed(?:ing)?|"
    "happen(?:ing)?|come about|be (?:formed|set up|built))|is (?:now )?(?:off\\b|dead\\b|no more)|"
    "(?:has|have|had) (?:now |since )?(?:fallen (?:apart|through)|collapsed|"
    "come to (?:nothing|an end)|ended|broken (?:up|down)|unravelled)|"
    "(?:fell|falls) (?:apart|through)|collapse[sd]|"
    "comes? to (?:nothing|an end)|came to (?:nothing|an end)|broke (?:up|down)|"
    "(?:(?:was|is|has been|is being|is to be|will be)(?: now)?) (?:abandoned|scrapped|called off|"
    "shelved|dropped|dissolved|wound up|terminated|cancelled|ended|unwound))\\b"
    "(?=[,.;”]|$| <d>| (?:after|amid|and|as|at|because|but|by|due|following|for|if|in|last|on|"
    "over|owing|since|this|unless|when|with|within|without)\\b)"
)

PATTERNS = (
    Pattern(
        "jv-en-is-its-name",
        f"(?P<company><cn>) is the name of (?:the|an?) (?:[a-z-]{{3,14}} ){{0,2}}?{_JV}"
        "(?: (?:through|in|by|with|under) <one>| that|,? in which| of| between|, which)? (?:the )?"
        "(?:[A-Z][a-z]+['’]s |[a-z-]{3,14} ){0,3}(?P<partner><cn>(?:(?:,| and|, and) "
        "(?:[A-Z][a-z]+['’]s )?<cn>){1,4})",
        example="Kata is the name of the new joint venture of Tarn Rail and Ostwick Steel.",
        counterexample="Kata is the name of the new dog of Tarn Rail and Ostwick Steel.",
        base=0.88,
    ),
    Pattern(
        "jv-en-of-the-pair",
        f"(?:(?P<partner><many>|<cos>)(?:['’]s?)? {_JV}(?: with (?:the )?(?P<partner2><cos>))?|"
        f"[Tt]he {_JV} (?:of|between|by|set up by|formed by) (?P<partner><many>|<cos>))"
        f"{_NAMED}{_OPENS}",
        example=(
            "Helios Energy and Orrin announced a pact last year, and their joint venture, "
            "Kata Works Ltd, started operations in August."
        ),
        counterexample=(
            "Helios Energy and Orrin announced a pact last year, and their joint venture, "
            "Kata Works Ltd, lost money in August."
        ),
    ),
    Pattern(
        "jv-en-the-pairs",
        f"(?P<company><cn>), (?:(?P<partner><many>)(?:['’]s?)? {_JV}|(?:an?|the|<one>) {_JV} (?:of|"
        f"between|by|set up by|formed by) (?:the )?(?P<partner><many>|<cos>)),{_OPENS}",
        example=(
            "Helios Energy and Orrin joined forces last year; Kata Works Ltd, the pair's joint "
            "venture, opened in August."
        ),
        counterexample=(
            "Helios Energy and Orrin joined forces last year; Kata Works Ltd, the pair's joint "
            "venture, lost money in August."
        ),
    ),
    Pattern(
        "jv-en-in-which-both-hold",
        "(?:(?P<partner><all>)(?: <d>| recently| jointly){0,2} (?P<t>founded|set up|established|"
        "formed|created|launched) (?P<company><cn>), in (?:which|<one>) (?:they|<many>)"
        "(?: each| will)? (?:hold|own|have (?:<r>|half|equal))|"
        "(?P<company><cn>), in (?:which|<one>) (?P<partner><all>)(?: each| jointly)? "
        "(?:hold|own|have)\\b[^.;]{1,40}, was (?:[a-z]+ly )?"
        "(?P<t>(?:set up|established|founded|formed|created|launched) as (?:an?|<one>) "
        "(?:[a-z-]+ )?joint venture))",
        example="Helios Energy and Orrin founded Kata Works Ltd, in which they hold half each.",
        counterexample=(
            "Helios Energy and Orrin praised Kata Works Ltd, in which they hold half each."
        ),
        base=0.88,
    ),
    Pattern(
        "jv-en-owned-by-the-pair",
        f"(?:[Aa]|[Tt]he|[Tt]heir) (?:new )?{_JV},? (?:(?:to be|which (?:is|will be)) )?"
        "(?:owned|held|shared|run)(?: (?:jointly|equally|half and half|fifty-fifty|<r>|"
        "in equal (?:parts|shares|halves)))? (?:by|between) (?P<partner><many>),? "
        "(?:will|would|is (?:to|set to|due to|expected to))\\b",
        example="Helios Energy and Orrin met. A joint venture owned by the two will make wires.",
        counterexample="Helios Energy and Orrin met. A joint venture known to the two will end.",
        modality="planned",
        base=0.9,
    ),
    Pattern(
        "jv-en-is-off",
        "(?:(?P<partner><co>)(?:['’]s?)? (?:[a-z0-9/-]{3,14} ){0,2}|"
        "(?:^|(?<=, )|(?<=said )|(?<=that )|(?<=[“‘]))(?:[Tt]he|[Aa]n?) )"
        "(?:[a-z0-9/-]{3,14} ){0,2}?(?P<t>(?:joint[- ]venture|JV|venture(?= (?:between|with) )))"
        "(?: company| project| plan)? (?:between|of|with|by) (?:the )?(?:[a-z-]{2,16} ){0,4}?"
        "(?P<partner><pas>)(?: (?:and|with) (?:the )?(?:[a-z-]{2,16} ){0,4}?(?P<partner><pas>))?"
        f"(?: (?:in|for|on) [^.;,<ns>]{{2,50}}?)?,? {_IS_OFF}",
        example="The joint venture between Helios Energy and Orrin will not go ahead.",
        counterexample="The joint venture between Helios Energy and Orrin will not go bankrupt.",
        modality="ended",
        base=0.92,
    ),
    Pattern(
        "jv-en-the-venture",
        "^[Tt]he (?:(?:new|planned|proposed) )?(?:joint|<r>|equal|equally[- ]owned|"
        "jointly[- ]owned) (?P<t>(?:venture|JV|company)(?: company)?"
        "(?:(?:,[^.;,<ns>]{3,40},)? (?:will|would|is (?:due|expected|set|scheduled) to)(?! not) "
        f"(?!{_GOES_ON}|be (?:called|named|known)|operate under|"
        "have (?:an? )?(?:[a-z]+ )?capital)|"
        ",? (?:(?:which|that) )?(?:(?:is )?to|will|would) be (?:called|named|known as|dubbed) "
        "(?P<company><cn>)))",
        example=(
            "Helios Energy and Orrin plan a plant in Leeds. The 50-50 venture, to be called "
            "Kata Works, will employ 700."
        ),
        counterexample=(
            "Helios Energy and Orrin plan a plant in Leeds. The 50-50 venture, to be called "
            "off soon, has no staff."
        ),
        subject="partner",
        modality="planned",
        base=0.94,
    ),
)
RULES = frozenset(one.id for one in PATTERNS)
