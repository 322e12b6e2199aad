"""How English texts name subsidiaries, brands, parents and backers, mostly without figures."""

from monitor.events._english._pieces import ARTICLE, BACKERS, DESCRIBED, IS, NOT_ITS_PEOPLE
from monitor.events._english._verbs import opening
from monitor.events._patterns.pattern import Pattern

_KIND = (
    "(?:(?:wholly[- ]owned|fully[- ]owned|majority[- ]owned|indirect(?:ly)?|direct|listed|"
    "local|U\\.S\\.|U\\.K\\.|(?!(?:the|former|formerly|once|previous|erstwhile|ex)\\b)"
    "[\\w-]{2,16}) ){0,4}"
)
_UNIT = (
    f"{_KIND}(?:subsidiary|subsidiaries|unit|division|arm|affiliate|holding|brand|"
    "label|imprint|offshoot|business unit|portfolio company)"
)
_IS = (
    f"(?:{IS}|, (?:an?|the) [^;.<nsx>]{{3,60}}? (?:that|<one>) (?:is|was)|,? now|"
    ",? (?:was |were |<one> was )?(?:founded|formed|established|created|launched|set up|"
    "incorporated)(?: (?:in|on) <d>| <d>| in \\d{4})? as)"
)
_INCLUDE = (
    "(?:(?:now|currently|chiefly|mainly|also) ){0,2}(?:include[sd]?|are|were|including|"
    "such as|consist(?:s|ed)? of|comprise[sd]?)"
)

_UNDER = (
    "(?:(?:is|are|was|were|came|comes|remained|remains|operates?|operated|trades?|traded|"
    "runs?|grew|falls?|sits?|works?|operating|trading|placed|brought|now) ){0,2}"
)

PATTERNS = (
    Pattern(
        "ownership-en-subsidiary-of",
        f"(?P<target><cos>(?= (?:are|were|have been)\\b)|<co>){_IS}"
        "(?:(?: an?| the| one of the)? |(?<=\\())"
        f"(?P<t>{_UNIT}|part)(?: and [a-z ]{{3,24}}?)? (?:of|to) "
        f"(?:the )?(?:[A-Z][a-z]+[’']s |U\\.S\\. )?{DESCRIBED}(?=(?P<holder><co>))"
        "(?!<co>(?: (?:consortium|alliance|network|index|program|initiative|project|"
        "conference|league|team|list|season|festival|programme|scheme|campaign|series|"
        "deal|acquisition|takeover|merger|sale|transaction)\\b))",
        example="Qi Technology is a wholly owned subsidiary of Bu Holdings.",
        counterexample="Qi Technology is a supplier of Bu Holdings.",
    ),
    Pattern(
        "ownership-en-has-subsidiary",
        "(?P<holder><co>)(?:'s?)?(?:(?:(?: and| with|"
        ", (?:and|with|through|via|together with)|"
        " (?:sells|sold|operates|works|runs|acts) [^.;,<nsx>]{0,20}(?:through|via))"
        "(?: its| their| <one>))|(?: its| their| <one>))? "
        f"(?P<t>(?!and |or ){_UNIT})(?:,? (?:such as|including|like|called|named)|"
        "(?<!brand)(?<!label),(?! <cn> (?:said|says|told)\\b)| include[sd]?)? "
        "(?P<target><cn>(?:(?:, | and |, and )<cn>){0,6})",
        example="Bu Holdings' wholly owned subsidiary Qi Technology said so.",
        counterexample="Bu Holdings' supplier Qi Technology said so.",
        modality="asserted",
        base=0.88,
    ),
    Pattern(
        "ownership-en-through-subsidiary",
        f"(?P<target><cn>), (?P<holder><one>)(?:'s?)? (?P<t>{_UNIT})\\b",
        example="Bu Holdings said Qi Technology, its wholly owned subsidiary, grew.",
        counterexample="Bu Holdings said Qi Technology, its supplier, grew.",
        modality="asserted",
        base=0.85,
        whole=True,
    ),
    Pattern(
        "ownership-en-parent-of",
        f"(?P<holder><co>)(?:{IS}|'s?)(?: the| an?)? "
        "(?P<t>(?:ultimate )?(?:parent|owner)s?(?: company| group| firm)?|"
        f"(?:owner|holding company)) (?:of|to|for|behind) {DESCRIBED}(?P<target><cos>)",
        example="Helios Holdings, the parent company of North Systems, grew.",
        counterexample="Helios Holdings, the best friend of North Systems, grew.",
        facts={"control": "controls"},
    ),
    Pattern(
        "ownership-en-a-unit",
        f"(?P<target><cn>){_IS}(?:(?: an?| the)"
        "(?: (?:wholly|fully|majority|partly)[- ]owned)? (?P<holder><cn>)(?:'s?)?| "
        "(?P<holder><cn>)'s?(?: (?P<percent><r>)[- ](?:owned|held|controlled))?"
        "(?: [A-Z]?[a-z-]{2,14}){0,3}?) "
        "(?P<t>(?:group )?(?:company|subsidiary|unit|division|arm|brand|business|"
        "portfolio company))\\b(?! (?:of|in|to|that|called|named)\\b)",
        example="Reedham Works, a Lexin Media company, sells forms.",
        counterexample="Reedham Works, a Lexin Media customer, sells forms.",
        base=0.85,
    ),
    Pattern(
        "ownership-en-named-unit",
        "(?:(?P<holder><cn>)'s? |(?P<holder><one>)(?:'s?)? )(?:[a-z-]{3,16} ){0,3}?"
        "(?P<target><cn>) (?P<t>subsidiary|unit|division|arm|brand|label|subsidiaries)\\b"
        "(?! <cn>)",
        example="Helios Holdings said its Norrland Foods subsidiary grew.",
        counterexample="Helios Holdings said its Norrland Foods contract grew.",
        base=0.8,
    ),
    Pattern(
        "ownership-en-belongs",
        "(?:(?P<percent><r>) of (?:the )?)?"
        "(?P<target><cos>(?= (?:both |all )?(?:belong|are|were|sit|fall|come)\\b)|<co>),?"
        "(?: <one>)?(?: (?:brand|name|chain|business|label|title|factory|plant))?"
        "(?: (?:now|also|still|currently|both|all|<d>)){0,2} "
        f"(?P<t>(?:belong(?:s|ed|ing)? to|{_UNDER}(?:under|within) the "
        "(?:control|ownership|umbrella|wing|aegis) of|(?:is|are|was) in the hands of|"
        "(?:sits?|sat|is housed|nestles) within(?! (?:[a-z]+ ){1,3}(?:of|from)\\b)|"
        "(?:falls?|fell|comes?|came) under)|"
        f"{_UNDER}under(?= the <cn> (?:umbrella|banner|roof|fold|wing)\\b)) {ARTICLE}"
        "(?P<holder><co>)",
        example="Since 2001 North Systems belongs to Helios Holdings.",
        counterexample="North Systems listens to Helios Holdings.",
        base=0.85,
    ),
    Pattern(
        "ownership-en-share-owned",
        "(?P<percent><r>) of (?:the )?"
        "(?P<target><co>)(?:'s?)?(?: (?:shares|stock|equity|capital|share capital))? "
        "(?:is|are|was|were)(?: [a-z]+ly| now| already)? "
        f"(?P<t>owned|held|controlled) by {ARTICLE}(?P<holder><pas>)(?! famil)",
        example="About 75% of North Systems is owned by Helios Holdings.",
        counterexample="About 75% of North Systems is powered by Helios Holdings.",
        base=0.95,
    ),
    Pattern(
        "ownership-en-backers-of",
        f"(?P<t>{opening(BACKERS)}) (?:of|in) (?:the )?(?P<target><co>) {_INCLUDE} {ARTICLE}"
        "(?P<holder><pas>)",
        example="The main shareholders of North Systems are Helios Holdings and Kestrel Capital.",
        counterexample=(
            "The main customers of North Systems are Helios Holdings and Kestrel Capital."
        ),
        spread="holder",
        base=0.88,
    ),
    Pattern(
        "ownership-en-its-backers",
        "(?P<target><co>)(?:(?:'s?)?,?(?: whose)? (?!with )(?:[a-z-]{3,14} ){0,2}?|"
        " (?:has|had|with) (?:[a-z0-9-]{1,12} ){0,4}?)"
        f"(?P<t>{BACKERS})(?:,? {_INCLUDE}|:| -| –|, namely) (?!former ){ARTICLE}"
        f"(?P<holder><pas>){NOT_ITS_PEOPLE}",
        example="North Systems' shareholders include Helios Holdings and Kestrel Capital.",
        counterexample="North Systems' customers include Helios Holdings and Kestrel Capital.",
        spread="holder",
        base=0.86,
    ),
    Pattern(
        "ownership-en-portfolio",
        "(?P<holder><co>)(?:'s?|,? whose)? "
        "(?:(?:investment|current|venture|notable|other|main|past|principal|operating|"
        "major) ){0,2}(?P<t>portfolio(?: of companies| companies)?|"
        "(?:retail |media |industrial )?holdings|subsidiaries|affiliates|divisions|"
        "(?:sister )?companies|investments|brands|businesses|labels|titles|chains),? "
        f"(?:{_INCLUDE}|range from) {ARTICLE}(?P<target><cos>)",
        example="Kestrel Capital's portfolio includes North Systems and Helios Foods.",
        counterexample="Kestrel Capital's fleet includes North Systems and Helios Foods.",
        base=0.82,
    ),
    Pattern(
        "ownership-en-through-its",
        f"(?:[Tt]hrough|[Vv]ia|[Uu]nder) <one> (?P<t>{_UNIT}),? (?P<target><cn>),? "
        "(?P<holder><cn>)",
        example="Through its subsidiary North Systems, Helios Holdings sells spirits.",
        counterexample="Through its friend North Systems, Helios Holdings sells spirits.",
        base=0.86,
        whole=True,
    ),
)
