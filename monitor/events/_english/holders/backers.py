"""Further English patterns for owners: backers, votes, units, groups, holdings sold off."""

from monitor.events._english._pieces import (
    ARTICLE,
)
from monitor.events._patterns.pattern import (
    Pattern,
)

_FUNDED = "(?:companies|start-?ups|firms|businesses|brands|ventures|names)"
_LIKE = "(?:such as|including|like|that include|which include|namely|among them)"

PATTERNS = (
    Pattern(
        "ownership-en-sold-all",
        "(?P<holder><pa>)(?:(?! (?:will|would|to|may|could|plans?|agreed|not|n't)\\b)"
        "[^.;,<nsx>]){0,24}? (?P<t>(?:sold|offloaded|divested|disposed of|exited|sells) "
        "(?:out of |off )?(?:all(?: of)?|<one> (?:entire|whole|full|remaining|last)|"
        "the (?:entire|whole|rest|remainder) of|the last of)(?: its| their| the| <one>)?"
        "(?: (?:remaining|entire))?)(?: <r>)?(?: [a-z-]{3,12}){0,2} "
        "(?:stake|holding|shareholding|interest|shares) (?:in|of) (?:the )?"
        "(?P<target><co>)",
        example="Helios Holdings sold its entire 18% stake in North Systems.",
        counterexample="Helios Holdings sold its 18% stake in North Systems.",
        modality="ended",
        base=0.88,
    ),
    Pattern(
        "ownership-en-votes-too",
        "(?P<holder><pa>)(?: [a-z]+ly| now| also){0,2} "
        "(?P<t>holds?|owns?|controls?|has) <r>"
        "(?: of the (?:shares|equity|capital|share capital|stock))?(?:,? and| but) "
        "(?P<percent><r>) of the (?:votes|voting rights|voting power)"
        "(?: (?:in|of|at) (?:the )?(?P<target><co>))",
        example=(
            "Helios Holdings holds 30% of the shares and 55% of the voting rights in North Systems."
        ),
        counterexample=(
            "Helios Holdings holds 30% of the shares and 55% of the bonds in North Systems."
        ),
        facts={"kind": "votes"},
        separate=True,
    ),
    Pattern(
        "ownership-en-shares-and-votes",
        "(?P<holder><pa>)(?: [a-z]+ly| now| also){0,2} (?P<t>holds?|owns?|controls?|has) "
        "(?P<percent><r>)(?: of the (?:shares|equity|capital|share capital|stock))?"
        "(?:,? and| but) <r> of the (?:votes|voting rights|voting power)"
        "(?: (?:in|of|at) (?:the )?(?P<target><co>))",
        example=(
            "Helios Holdings holds 30% of the shares and 55% of the voting rights in North Systems."
        ),
        counterexample=(
            "Helios Holdings holds 30% of the shares and 55% of the bonds in North Systems."
        ),
        separate=True,
    ),
    Pattern(
        "ownership-en-has-subsidiaries",
        "(?P<holder><co>) (?:has|have|owns|operates|controls|runs|comprises|"
        "operates through|works through|consists of)"
        "(?: (?!with\\b|for\\b|[a-z]+ed\\b)[a-z]+){0,3} "
        "(?P<t>subsidiaries|units|brands|divisions|affiliates|portfolio companies|"
        f"businesses|operating companies)(?::|,? {_LIKE}| -| –|,) {ARTICLE}"
        "(?P<target><cos>)",
        example=(
            "Helios Holdings has three subsidiaries: North Systems, Tern Foods and Kestrel Gin."
        ),
        counterexample=(
            "Helios Holdings has three suppliers: North Systems, Tern Foods and Kestrel Gin."
        ),
        base=0.86,
    ),
    Pattern(
        "ownership-en-as-a-unit",
        "[Aa]s an? (?P<holder><cn>)(?:'s?)? "
        "(?P<t>company|subsidiary|brand|unit|business|portfolio company),? "
        "(?P<target><cn>)",
        example="As a Helios Holdings company, North Systems sells forms.",
        counterexample="As a Helios Holdings customer, North Systems sells forms.",
        base=0.85,
    ),
    Pattern(
        "ownership-en-member-of-group",
        "(?P<target><co>)(?:,| is| was| \\(|, <one> is)(?:(?: an?| the)? |(?<=\\())"
        "(?P<t>member(?: company)?|constituent|part|flagship) of (?:the )?"
        "(?P<holder><cn>)(?= [Gg]roup\\b|\\.|,|\\)|$)",
        example="North Systems is a member of the Helios Group.",
        counterexample="North Systems is a supplier of the Helios Group.",
        base=0.85,
    ),
    Pattern(
        "ownership-en-and-share-of",
        "(?P<holder><co>)(?:,? <one>)? (?:owns|holds|controls) (?:the )?(?:[a-z-]{3,14} ){0,3}?"
        "<cn>(?:, (?:the )?(?:[a-z-]{3,14} ){0,3}?<cn>){0,4},? (?P<t>and) (?:an? |about )?"
        f"(?P<percent><r>)(?: (?:stake|interest))? (?:of|in) {ARTICLE}(?P<target><cn>)",
        example="Helios Holdings owns North Systems and 49% of Kestrel Gin.",
        counterexample="Helios Holdings owns North Systems and sells 49% of Kestrel Gin.",
        separate=True,
    ),
    Pattern(
        "ownership-en-invested-in",
        "(?P<holder><co>) (?:has|have|had)(?: also| previously| already)? "
        "(?P<t>invested in|backed|funded|put money into) (?:[a-z-]{2,16} ){0,6}?"
        f"{_FUNDED},? {_LIKE} {ARTICLE}(?P<target><cos>)",
        example="Kestrel Capital has invested in companies such as North Systems and Tern Foods.",
        counterexample=(
            "Kestrel Capital has advised companies such as North Systems and Tern Foods."
        ),
        base=0.84,
    ),
    Pattern(
        "ownership-en-investments-by",
        "(?P<t>[Ii]nvestments|[Hh]oldings|[Bb]ets|[Ss]takes) (?:made |held )?(?:by|of) "
        f"(?P<holder><cn>) (?:include[sd]?|are|were) {ARTICLE}(?P<target><cos>)",
        example="Notable investments made by Kestrel Capital include North Systems and Tern Foods.",
        counterexample=(
            "Notable speeches made by Kestrel Capital include North Systems and Tern Foods."
        ),
        base=0.84,
    ),
    Pattern(
        "ownership-en-counts-backers",
        "(?P<target><co>) (?P<t>counts|lists|names) "
        "(?P<holder><pas>) (?:among|as) (?:<one> |the company's )?(?:[a-z-]{3,14} ){0,2}"
        "(?:investors|backers|shareholders|owners|stakeholders)",
        example="North Systems counts Kestrel Capital and Tern Fund among its investors.",
        counterexample="North Systems counts Kestrel Capital and Tern Fund among its customers.",
        base=0.86,
    ),
)
