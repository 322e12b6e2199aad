"""How English texts say that firms talk about working together, or deny it."""

from monitor.events._english._pieces import ARTICLE, GAP
from monitor.events._patterns.pattern import Pattern

# Deals between firms that go on working together
_OF_A_KIND = (
    "(?:supply|distribution|licen[cs]ing|licen[cs]e|franchise|code-?share|sourcing|development|"
    "research|marketing|manufacturing|production|services?|technology|reseller|roaming|offtake) "
    "(?:deal|agreement|contract|pact)"
)
# What talks may be about besides: "about working together"
_DOING = (
    "(?:(?:work|team|join|partner|pool|link|cooperat|co-operat|collaborat)(?:ing)?(?:e)? "
    "(?:together|jointly|up|forces|hands|closely)|jointly (?:develop|mak|build|produc|sell|market|"
    "offer|research|design|operat|run)[a-z]*|(?:cooperat|co-operat|collaborat)(?:ing|e)\\b|"
    "joint (?:development|production|research|marketing|work|project|services?|operations?|"
    "manufacture|purchasing|sales)|co-?(?:develop|produc|brand|market|design)[a-z]+)"
)
# "A deal with X over unpaid bills", "on pay"
_NO_DISPUTE = (
    "(?! (?:on|over|for) (?:[a-z-]+ ){0,2}?(?:pay|wages|salaries|bills|debts?|rent|prices?|"
    "damages|compensation|refinancing|restructuring|bail-?out|loans?|claims?|dispute)\\b)"
)
_TALKS_OF = (
    f"(?:[Tt]alks|[Nn]egotiations|[Dd]iscussions) between {ARTICLE}(?P<partner><co>) and "
    f"{ARTICLE}(?P<partner2><co>) (?:about|on|over|regarding|for) (?:an? |the )?"
    "(?:[\\w-]{2,16} ){0,4}?(?:partnership|alliance|tie-up|cooperation|collaboration)\\b"
)
_FAILED = (
    "(?:brok(?:e|en) (?:down|off)|collapsed|failed|f[ae]ll(?:en)? (?:through|apart)|"
    "c[ao]me to nothing)\\b"
)

PATTERNS = (
    Pattern(
        "partnership-en-denied",
        "(?P<partner><pas>) (?:denied|denies|dismissed|rejected|refuted)"
        "(?: a| an| the| any)?[^.;<fp>]{0,60}?"
        "(?P<t>partnership|cooperation|collaboration|alliance|tie-up|team up)(?: with "
        "(?P<partner2><pas>))?",
        example="Tarn Rail and Ostwick Steel dismissed the talk of an alliance.",
        counterexample="Tarn Rail and Ostwick Steel announced an alliance.",
        modality="denied",
    ),
    Pattern(
        "partnership-en-talks-about",
        "(?P<partner><co>)[^.;<ns>]{0,70}? (?:(?:talks?|negotiations?|discussions?|contact|talking|"
        f"speaking|negotiating) with|(?:talking|speaking) to|"
        f"sound(?:s|ed|ing) out) {ARTICLE}(?P<partner2><pas>) "
        "(?:about|on|over|regarding|for|to) (?:an? |the |any )?(?:[a-z-]{3,14} ){0,2}?"
        f"(?P<t>partnership|alliance|tie-up|cooperation|collaboration|{_OF_A_KIND}|{_DOING})",
        example=(
            "Helios Energy is in talks with North Battery Systems about a strategic partnership."
        ),
        counterexample=(
            "Helios Energy is in talks with North Battery Systems about a strategic lawsuit."
        ),
        base=0.86,
    ),
    Pattern(
        "partnership-en-close-to",
        f"(?P<partner><co>){GAP} (?P<t>(?:(?:close|near) to|nearing|nears|on the (?:verge|brink) "
        "of|"
        "inching towards?|edging towards?)(?: (?:signing|sealing|agreeing|announcing|reaching))? "
        "(?:an?|the) (?:[a-z-]{3,14} ){0,2}?(?:partnership|alliance|tie-up|collaboration|"
        f"{_OF_A_KIND}|(?:agreement|deal|pact|accord)(?=[^.;,<ns>]{{0,30}} with [^.;,]{{1,40}} "
        "(?:on|for|over|to "
        "(?!buy|acquire|sell|merge|take|invest|settle|be\\b)[a-z]+)\\b))) "
        f"with {ARTICLE}(?P<partner2><co>){_NO_DISPUTE}",
        example="Helios Energy is close to a supply deal with North Battery Systems.",
        counterexample="Helios Energy is close to a supply port with North Battery Systems.",
        modality="possible",
        base=0.84,
    ),
    Pattern(
        "partnership-en-discuss-it",
        f"(?P<partner><co>(?:, <co>){{0,4}}),? (?:and|with) {ARTICLE}(?P<partner2><co>)"
        "(?: (?:are|were|have been|had been|said|they|both|now|also|currently|<many>)){1,5} "
        "(?P<t>discussing|exploring|negotiating|studying|considering|weighing|looking at|"
        "talking about) (?:(?:how|whether|if|ways|where|that) (?:(?:they|<many>|to|of) ){0,2}"
        "(?:(?:can|could|might|may) )?)?(?:an? |the )?(?:[a-z-]{3,14} ){0,2}?"
        f"(?:partnership|alliance|tie-up|cooperation|collaboration|{_OF_A_KIND}|{_DOING})",
        example="Helios Energy and Tarn Rail are discussing how they could work together.",
        counterexample="Helios Energy and Tarn Rail are discussing how they could survive.",
        modality="possible",
        base=0.86,
    ),
    Pattern(
        "partnership-en-talks-failed",
        f"{_TALKS_OF}(?:(?! not\\b)[^.;<ns>]){{0,30}}? (?P<t>{_FAILED})",
        example="Talks between Helios Energy and Tarn Rail on a loyalty tie-up have collapsed.",
        counterexample="Talks between Helios Energy and Tarn Rail on a wage rise have collapsed.",
        modality="ended",
        base=0.84,
    ),
    Pattern(
        "partnership-en-talks-of",
        f"(?P<t>{_TALKS_OF})(?![^.;<ns>]{{0,30}} {_FAILED})",
        example="Talks between Helios Energy and Tarn Rail on a loyalty tie-up are continuing.",
        counterexample="Talks between Helios Energy and Tarn Rail on a wage rise are continuing.",
        modality="possible",
        base=0.84,
    ),
    Pattern(
        "partnership-en-talks-between",
        "(?P<partner><co>),? (?:and|with) "
        "(?:(?:the |<one> )?(?:[a-z-]{2,16} ){1,3}(?:unit|arm|division|subsidiary|"
        f"business) of )?{ARTICLE}(?P<partner2><co>)[^.;<ns>]{{0,40}}? "
        "(?P<t>talks|negotiations|discussions) (?:(?:about|on|over|regarding|for) |"
        "(?:aimed at|to|with a view to) (?:set(?:ting)? up|form(?:ing)?|creat(?:e|ing)|"
        "establish(?:ing)?|build(?:ing)?|forg(?:e|ing)|agree(?:ing)?(?: on)?) )"
        "(?:an? |the )?(?:[\\w-]{2,16} ){0,4}?(?:partnership|alliance|tie-up|"
        "cooperation|collaboration)",
        example=(
            "Helios Energy and the battery unit of North Holdings will start talks to set up "
            "a supply partnership."
        ),
        counterexample=(
            "Helios Energy and the battery unit of North Holdings will start talks to set up "
            "a supply court."
        ),
        modality="possible",
        base=0.86,
    ),
)
