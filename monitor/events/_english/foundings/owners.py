"""How English texts add to the founding of a company who owns it."""

from monitor.events._english._verbs import inflected, opening
from monitor.events._patterns.pattern import Pattern

_OWNER = (
    "(?:sole|only|single|largest|biggest|main|majority|controlling) (?:(?:share|stake|stock)holder|"
    "owner|member|proprietor)|person with significant control"
)
# "All of its shares", "the entire share capital", "every share", "all 200 shares"
_SHARES = "(?:[a-z]+ )?(?:shares|stock|equity|capital)"
_ALL = (
    f"(?:(?:all|100%|<r>)(?: of)?(?: (?:the|its|<one>))?(?: [\\d,]+)? {_SHARES}|every share|"
    f"the (?:whole|entire|full) {_SHARES})"
)
_HOLDS = inflected("hold", "own", "have", "control", "take", "take up", "keep", "subscribe for")
# "Are held by", "belong to"
_IS_OF = (
    "(?:(?:is|are|was|were|being)? ?(?:held|owned|taken up|subscribed|controlled) by|"
    "belong(?:s|ed|ing)?(?: [a-z]+ly)? to|(?:(?:is|are|was|were) )?registered in the name of|"
    "(?:went|go|goes) to|"
    "(?:lies?|lay|rests?|sits?) with|(?:(?:is|are|was|were) )?in the hands of)"
)

PATTERNS = (
    Pattern(
        "registration-en-owned-by",
        "(?:(?P<company><cn>),? (?:<one> (?:is|was) )?(?:(?:in turn|itself) )?)?"
        "(?:jointly[ -](?:owned|held) by (?:the )?(?P<holder><cos>)|"
        "(?:(?:(?:wholly|fully|entirely)[ -]|<r> )(?:owned|held) by|(?:owned|held) <r> by|"
        "belong(?:s|ing)? (?:wholly|fully|entirely|solely) to|"
        "<r> of (?:the|its|<one>) shares (?:belongs?|went|goes?) to) (?:the )?(?P<holder><cn>)"
        "(?:,? (?:and )?the (?:rest|remainder)(?: belongs?)? to (?:the )?(?P<holder><cn>))?)"
        "(?:(?:,| and|, and) <r> by (?:the )?(?P<holder><cn>))?"
        "(?:(?:,| and|, and) <r> by (?:the )?(?P<holder><cn>))?",
        example=(
            "A new company, Kata Technology Ltd, was registered in Cardiff this week, owned 60% "
            "by Helios Energy and 40% by Ostwick Steel."
        ),
        counterexample="A new company, Kata Technology Ltd, was praised 60% of the time.",
        joins=True,
    ),
    Pattern(
        "registration-en-recorded-owner",
        "(?P<holder><pa>),?(?: (?:is|was))? (?:listed|named|recorded|registered|shown) as "
        f"(?:the |<one> |its )?(?:{_OWNER})(?! (?:of|in) (?:the )?<cn>)|"
        "\\b(?:names?|named|lists?|listed|shows?|records?) (?:an?|one) (?:single|sole) "
        "(?:owner|(?:share|stake)holder),? (?:the )?(?P<holder><pa>)|"
        f"(?:(?P<company><cn>)'s |\\b)(?:{opening(_OWNER)})(?: of <one>)?"
        "(?:,| is| was|:) (?:the )?(?P<holder><pa>)|"
        f"\\bwith (?:the )?(?P<holder><co>) as (?:the|its|<one>) (?:{_OWNER})(?! of (?:the )?<cn>)",
        example="Kata Trading Ltd was set up. Helios Energy is listed as its sole shareholder.",
        counterexample="Kata Trading Ltd was set up. Helios Energy is its sole customer.",
        joins=True,
    ),
    Pattern(
        "registration-en-its-holders",
        "^(?P<holder><cn>) (?P<t>holds|owns|has|controls) (?:about |an? )?<r>"
        "(?: (?:stake|interest|shareholding|of the (?:shares|equity|capital)))?"
        "(?:[,;]? (?:and|while|with|the)|[,;]) (?:[A-Z][\\w-]{2,16}-based |[a-z-]{3,14} ){0,3}"
        "(?P<holder><cn>)(?: (?:holds|holding|owns|owning|has|with))? (?:the (?:rest|remainder|"
        "remaining <r>|balance)|<r>)(?=[.,;]|$)|"
        "^(?P<holder><cn>) (?P<t>has taken|took|takes|will take|holds|owns|has) (?:about )?"
        "<r> of <one> (?:shares|equity|capital|share capital)|"
        "^(?P<holder><cn>) is (?:the|<one>) (?P<t>(?:sole|only|main|largest|biggest|majority|"
        "controlling|principal) (?:shareholder|owner|member))(?=[.,;]|$)|"
        "^Behind (?:the (?:new )?(?:company|firm|business|newcomer|venture)|<one>|it) "
        "(?P<t>stands?|is|are) (?P<holder><cos>)(?!'s? [a-z])",
        example=(
            "Kata Trading Ltd was incorporated in May. Helios Energy holds 80% and Orrin plc "
            "the rest."
        ),
        counterexample=(
            "Kata Trading Ltd was incorporated in May. Helios Energy holds 80% of the market."
        ),
        joins=True,
    ),
    Pattern(
        "registration-en-holds-it-all",
        "(?P<holder><co>),?(?: (?:has|have|had|will|also|alone|itself|directly|<one>)){0,3} "
        f"{_HOLDS} {_ALL}(?=[.,;]|$| (?:in|of) <one>(?! [a-z]))|"
        f"{opening(_ALL)},? {_IS_OF} (?:the )?(?P<holder><co>)",
        example="Kata Trading Ltd was set up, and Helios Energy holds all of the shares.",
        counterexample="Kata Trading Ltd was set up, and Helios Energy holds all of the keys.",
        joins=True,
    ),
    Pattern(
        "registration-en-is-owned-by",
        "^(?P<company><co>) (?:(?P<t>belongs to)|(?:is|will be) "
        "(?:(?:ultimately|now|currently|fully|directly) )?"
        "(?P<t>(?:owned|controlled|held) by|an? (?:new |wholly[- ]owned )?(?:subsidiary|unit|arm|"
        "offshoot|affiliate) of)) (?:the )?(?P<holder><pas>)(?=[,.;]|$)|"
        "^(?:[Tt]he|<one>|[Ii]ts) (?P<t>owners?|parent(?: company)?|shareholders?) (?:is|are) "
        "(?:the )?(?P<holder><pas>)(?=[,.;]|$)",
        example="Kata Ltd was registered in May. The company is owned by Helios Energy.",
        counterexample="Kata Ltd was registered in May. The company is admired by Helios Energy.",
        joins=True,
    ),
    Pattern(
        "registration-en-shared-by",
        "(?:(?:shares|stock|equity|capital|ownership)(?: [a-z]+){0,2}|<one> (?:is|was|will be)) "
        "(?:split|divided|shared)"
        "(?: (?!by\\b)[a-z-]+){0,3}? (?:between|among|by) (?:the )?(?P<holder><pas>)|"
        "(?P<holder><cos>) (?:each|both) (?:hold|own|have|holds|owns|holding|owning) "
        f"(?:half|<r>|an? (?:equal|third|quarter)(?: share)?)(?: of (?:the|its|<one>) {_SHARES})?"
        "(?=[.,;]|$)",
        example="Kata Ltd was set up. Its shares are split between Helios Energy and Orrin plc.",
        counterexample="Kata Ltd was set up. Its work is split by Helios Energy and Orrin plc.",
        joins=True,
    ),
)
