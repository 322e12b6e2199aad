"""Further English patterns for owners: fronted phrases, lists, indirect and former holdings."""

from monitor.events._english._pieces import ARTICLE, BACKERS, DESCRIBED
from monitor.events._english._verbs import opening
from monitor.events._english.holders import backers
from monitor.events._patterns.pattern import Pattern

_PART = (
    "(?:[a-z-]{3,16} ){0,3}(?:subsidiary|unit|division|arm|affiliate|brand|label|holding|"
    "offshoot|part)"
)
_OWNER = (
    "(?:majority |sole |largest )?(?:owner|parent(?: company)?|"
    "(?:share|stake)holder|holding company)"
)
_ONCE = "(?:former|previous|ex|erstwhile|one-time|onetime|then)"

_HOLDINGS = (
    "(?:subsidiaries|holdings|brands|units|portfolio companies|portfolio|affiliates|divisions|"
    "businesses|companies|investments|assets)"
)
_UNIT = opening("(?:subsidiary|unit|division|arm|affiliate|brand|offshoot)")
_OWNED = opening(
    "(?:part of|member of|(?:(?:wholly|fully|majority|partly|jointly|privately|co)[- ])?"
    "(?:owned|controlled|backed) by)"
)
# "Founded in 2005 as part of Y, X makes", "A unit of Y, X makes", "Owned by Y, X makes"
_FRONTED = (
    "(?i:(?:(?:founded|set up|established|created|launched|formed|started)"
    "(?: (?:in|on) <d>| <d>| in \\d{4})? )?as (?:an? |the )?|"
    "(?:the |an? |now |currently |today |ultimately |indirectly )?)"
    f"(?:(?:[\\w-]{{2,16}} ){{0,3}}?(?P<t>{_UNIT} of)|(?P<t>{_OWNED}))"
)
_MAJOR = "(?:the|other|major|main|existing|early|current|notable|principal|largest|key)"
_STAKE = (
    "(?: [a-z]{4,12}){0,2}?(?: stake| holding| shareholding| interest| share| of the "
    "(?:shares|equity|business|company|venture|capital))"
)
_SHARE = f"(?:(?:an?|the|another|remaining|other) ){{0,2}}<r>(?:{_STAKE})?"
_HOLDER_TARGET = f" {DESCRIBED}(?P<holder><pas>),? (?P<target><co>)(?=(?:'s?)? (?!and\\b)[a-z])"

PATTERNS = (
    Pattern(
        "ownership-en-by-its-parent",
        "(?P<target><co>)(?! and\\b)[^.;<ns>]{3,70}? (?:by|with|from) <one> "
        "(?!former|previous|future|potential|prospective|would-be|"
        "ex-)(?:[A-Za-z-]{2,14} ){0,3}?(?P<t>parent(?: company)?|owner|holding company),? "
        "(?P<holder><cn>)",
        example="North Systems was put up for sale by its US parent Helios Holdings.",
        counterexample="North Systems was put up for sale by its US agent Helios Holdings.",
        facts={"control": "controls"},
        base=0.86,
    ),
    Pattern(
        "ownership-en-fronted",
        f"^{_FRONTED}{_HOLDER_TARGET}",
        example="Set up in 1998 as a unit of Helios Holdings, North Systems sells forms.",
        counterexample="Set up in 1998 as a rival of Helios Holdings, North Systems sells forms.",
        base=0.88,
    ),
    Pattern(
        "ownership-en-fronted-once",
        "^(?:Formerly|Previously|Once|Originally|Long|Until <d>|A former)(?: an?)? "
        f"{_FRONTED}{_HOLDER_TARGET}",
        example="Formerly part of Helios Holdings, North Systems sells forms.",
        counterexample="Formerly short of cash, North Systems sells forms.",
        modality="ended",
        base=0.86,
    ),
    Pattern(
        "ownership-en-counts-among",
        "(?P<holder><cn>)(?: also| now)? (?P<t>counts|numbers|lists|has) "
        "(?P<target><cos>) (?:among|as one of) (?:<one>|the)(?: [a-z-]{3,14}){0,3}? "
        f"{_HOLDINGS}",
        example="Helios Holdings counts North Systems and Tern Foods among its subsidiaries.",
        counterexample="Helios Holdings counts North Systems and Tern Foods among its friends.",
        base=0.86,
    ),
    Pattern(
        "ownership-en-backers-were",
        f"(?:^|[;:] |, with |, and )(?:{opening(_MAJOR)} ){{0,2}}"
        f"(?P<t>{opening(BACKERS)}) (?:in (?:the|this) (?:[a-z-]+ )?(?:round|company|firm) )?"
        f"(?:now |currently |also )?(?:include[sd]?|are|were|including) {ARTICLE}"
        "(?P<holder><pas>)",
        example="North Systems went public. Major shareholders were Helios Holdings and Tern Fund.",
        counterexample=(
            "North Systems went public. Major customers were Helios Holdings and Tern Fund."
        ),
        subject="target",
        base=0.82,
    ),
    Pattern(
        "ownership-en-parent-named",
        "^(?P<t>(?:Ultimate |Its )?[Pp]arent(?: company| group| firm)?|Majority "
        "(?:owner|shareholder)),? (?P<holder><cn>)(?=,| [a-z])",
        example="North Systems cut jobs. Parent company Helios Holdings lost money.",
        counterexample="North Systems cut jobs. Rival company Helios Holdings lost money.",
        subject="target",
        base=0.82,
        whole=True,
    ),
    Pattern(
        "ownership-en-comprises",
        "(?P<holder><f>)(?:,? which)? (?:now |today |currently |also )?"
        "(?P<t>comprises|is (?:made up|composed) of|consists of) "
        "(?:(?:two|three|four|five|six|several|the) )?(?:[a-z-]{2,14} ){0,3}?"
        "(?P<target><f>(?:(?:, |,? and |,? & )<f>){1,12})(?! [a-z]+s\\b)",
        example="Helios Holdings comprises North Systems, Tern Foods and Kestrel Gin.",
        counterexample="Helios Holdings supplies North Systems, Tern Foods and Kestrel Gin.",
        base=0.8,
    ),
    Pattern(
        "ownership-en-with-taking",
        "(?:with|,|,? and|,? while) (?P<holder><pa>) "
        "(?P<t>taking|holding|owning|having|retaining|keeping|controlling|"
        f"(?:holds|owns|has|held|owned)(?= {_SHARE}(?:[,.;]|$|,? and\\b|,? while\\b)))"
        "(?: (?:an?|the|its|another|about|over|around|a further|remaining|other)){0,2} "
        f"(?P<percent><r>)(?:{_STAKE}|(?=[,.;]|$|,? and\\b|,? while\\b))(?! (?:in|of) <co>)",
        example="North Systems was set up in 2004, with Helios Holdings taking a 20% shareholding.",
        counterexample=(
            "North Systems was set up in 2004, with Helios Holdings taking 20% of the applause."
        ),
        subject="target",
        base=0.84,
    ),
    Pattern(
        "ownership-en-jointly-own",
        f"(?P<holder><pas>) (?:(?:now|already|still) )?(?P<t>jointly (?:owns?|holds?|controls?)) "
        f"{ARTICLE}(?P<target><co>)(?!'s? [a-z])",
        example="Helios Holdings and Tern Capital jointly own North Systems.",
        counterexample="Helios Holdings and Tern Capital jointly run North Systems.",
        spread="holder",
    ),
    Pattern(
        "ownership-en-of-which",
        "(?P<target><pa>), (?P<percent><r>)(?: of the (?:shares|equity|capital))? of <one> "
        f"(?P<t>(?:is|are|was) (?:owned|held|controlled) by|belongs? to) {ARTICLE}"
        "(?P<holder><pas>)",
        example="North Systems, 70% of which belongs to Helios Holdings, grew.",
        counterexample="North Systems, 70% of which appeals to Helios Holdings, grew.",
        spread="holder",
        base=0.92,
    ),
    Pattern(
        "ownership-en-while-under",
        "(?:(?:while|when|whilst|until|years) "
        "(?P<t>under (?:the )?(?:ownership|control) (?:of|by))|"
        "(?:[Dd]uring|[Tt]hroughout) (?:<one>|the) "
        f"(?P<t2>(?:[a-z-]+ )?(?:ownership) (?:of|by|under))) {ARTICLE}(?P<holder><pa>)",
        example="North Systems was called Nordec while under the ownership of Helios Holdings.",
        counterexample="North Systems was called Nordec while under the roof of Helios Holdings.",
        subject="target",
        modality="ended",
        base=0.8,
    ),
    Pattern(
        "ownership-en-respectively",
        "(?P<holder><pa>(?:, <pa>){0,6},? and <pa>)"
        "(?:,? (?:will|would|now|currently|each|both|who|which|<one>)){0,2} "
        "(?P<t>hold|own|control|have|held|owned|holding|owning)"
        "(?: (?:stakes|interests|shares) of| a| about)? "
        "(?P<percent><r>(?:, <r>){0,6},? and <r>)(?: (?:stakes?|interests?|each))?,? "
        "respectively(?:,? (?:of|in) (?:the )?(?P<target><co>))?",
        example=(
            "Helios Holdings and Tern Capital hold 28.5 per cent and 17.8 per cent respectively."
        ),
        counterexample=(
            "Helios Holdings and Tern Capital grew 28.5 per cent and 17.8 per cent respectively."
        ),
        subject="target",
        spread="holder",
    ),
    Pattern(
        "ownership-en-stands-at",
        "(?P<holder><pa>)'s? (?:[a-z-]{3,12} ){0,2}?"
        "(?P<t>stake|holding|shareholding|interest) (?:in|of) (?:the )?"
        "(?P<target><co>) (?:now |currently )?(?:stands|stood|is|was|amounts|amounted|"
        "remains)(?: now)?(?: at| to)?(?: about| around| just over| just under)? "
        "(?P<percent><r>)",
        example="Helios Holdings' stake in North Systems stands at 34%.",
        counterexample="Helios Holdings' stake in North Systems rose by 34%.",
    ),
    Pattern(
        "ownership-en-through-whom",
        "<pa>(?:, ?<one>)?(?: [a-z]+ly| also| now){0,2} "
        "(?P<t>holds?|owns?|controls?|has)(?: (?:about|around|a|an|its|the)){0,2} "
        "(?P<percent><r>)(?: (?:stake|interest|shareholding|holding|indirect|of the "
        "(?:shares|capital|equity)))?(?: of| in) (?:the )?"
        "(?P<target><co>) (?:through|via) (?:<one> )?(?:[a-z-]{3,16} ){0,4}?"
        "(?P<holder><cn>)",
        example="Helios Holdings indirectly holds 40% of North Systems through Tern Holdings.",
        counterexample=(
            "Helios Holdings indirectly sells 40% of North Systems through Tern Holdings."
        ),
    ),
    Pattern(
        "ownership-en-through",
        "(?P<holder><pa>)(?:, ?<one>)?(?: [a-z]+ly| also| now){0,2} "
        "(?:holds?|owns?|controls?|has(?= [^.;,]{0,40}?(?:<r>|stake|interest|holding|shares)))"
        "\\b[^.;,]{1,60}? "
        "(?P<t>through|via) (?:<one> )?(?:[a-z-]{3,16} ){0,4}?(?P<target><cn>)",
        example="Helios Holdings indirectly holds 40% of North Systems through Tern Holdings.",
        counterexample=(
            "Helios Holdings indirectly sells 40% of North Systems through Tern Holdings."
        ),
        facts={"control": "controls"},
        base=0.85,
    ),
    Pattern(
        "ownership-en-owner-of-share",
        "(?P<holder><pa>)(?:,| (?:is|was|remains|becomes|became))(?: now| still| also)? "
        f"(?:the |an? )?(?P<t>(?:owner|holder) of) (?:an? |about |some )?(?P<percent><r>)(?:"
        f"{_STAKE})? "
        f"(?:of|in) {ARTICLE}(?P<target><co>)(?!'s? [a-z])",
        example="Helios Holdings is now the owner of a fifth of North Systems.",
        counterexample="Helios Holdings is now the owner of a fifth dog in North Systems.",
    ),
    Pattern(
        "ownership-en-former-unit",
        "(?P<target><co>)(?:,| is| was| \\()(?: an?| the)? "
        f"(?P<t>{_ONCE}[ -]{_PART}) of {ARTICLE}(?P<holder><co>)",
        example="North Systems, a former subsidiary of Helios Holdings, grew.",
        counterexample="North Systems, a former supplier of Helios Holdings, grew.",
        modality="ended",
        base=0.88,
    ),
    Pattern(
        "ownership-en-former-owner",
        "(?P<holder><pa>)(?:,| is| was)(?: the| an?)? "
        f"(?P<t>{_ONCE}[ -]{_OWNER}) (?:of|in) {ARTICLE}(?P<target><cos>)",
        example="Helios Holdings, the former owner of North Systems, grew.",
        counterexample="Helios Holdings, the former supplier of North Systems, grew.",
        modality="ended",
        base=0.88,
    ),
    Pattern(
        "ownership-en-whose-former",
        f"(?P<target><co>)'s? (?P<t>{_ONCE}[ -]{_OWNER}),? (?P<holder><pa>)",
        example="North Systems' former owner Helios Holdings declined to comment.",
        counterexample="North Systems' former supplier Helios Holdings declined to comment.",
        modality="ended",
        base=0.85,
        whole=True,
    ),
    *backers.PATTERNS,
)
