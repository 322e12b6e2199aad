"""How English texts say that a holder is bought out, often without what it held being named."""

from monitor.events._english._pieces import ARTICLE, BUYS, FOR, GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_WHOLE = "(?:remaining|entire|whole|minority|majority|full|existing|outstanding|equity|economic)"
_STAKE = f"(?:{_WHOLE} ){{0,2}}(?:stake|interest|holding|shareholding|share|stakes|interests)"
_BUYING = (
    f"(?:{inflected('buy out', 'buy', 'purchase', 'acquire', 'take over')}|"
    "(?:purchase|acquisition) of)"
)

PATTERNS = (
    Pattern(
        "acquisition-en-buys-out-holder",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUYS}) {ARTICLE}(?P<seller><co>)'s? "
        f"(?:{_WHOLE} )?(?P<percent><r>) {_STAKE}"
        f"(?=[,.;]|$| for| and| to| (?:in|of) (?:the|this|that|<one>) [a-z]){FOR}",
        example="Helios Holdings will buy out Kestrel plc's 49% interest in the venture for £1.",
        counterexample="Helios Holdings will question Kestrel plc's 49% interest in the venture.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-share-of-holder",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUYS}) (?:the |an? )?(?P<percent><r>)"
        f"(?: {_STAKE} (?:of|held by|owned by)| held by| owned by) {ARTICLE}(?P<seller><co>) in "
        "(?:(?:<one>|<many>|the|their) (?:<cn> )?(?:[^.;,<ns>]{2,60}?,? )?)?"
        f"(?P<target><cn>)(?!'s? [a-z]){FOR}",
        example="Helios Holdings will buy the 50% share of Kestrel plc in their venture, Tern Ltd.",
        counterexample="Helios Holdings will see the 50% share of Kestrel plc in the venture Tern.",
        base=0.9,
    ),
    Pattern(
        "acquisition-en-rest",
        "(?P<acquirer><co>)(?:,? <one>)?(?: (?:already|currently|now))? (?:owns|holds|has|had|"
        "owned|"
        f"held) [^.;<ns>]{{0,20}}<r> (?:{_STAKE} )?(?:of|in) {ARTICLE}(?P<target><cn>)(?!'s? [a-z])"
        f"(?:(?!, <one> |,? (?:which|who|whose|until|unless)\\b)[^.;<ns>]){{0,80}}? (?P<t>{BUYS}) "
        "(?:the (?:rest|remainder|balance|remaining shares)|what it does not (?:already )?own)"
        "(?: of (?:it|<one>|the (?:company|shares)))?(?=[,.;]|$| for "
        f"){FOR}",
        example="Helios Holdings already owns 62% of North Systems and will buy the rest.",
        counterexample="Helios Holdings already owns 62% of North Systems and will sell the rest.",
        whole=True,
    ),
    Pattern(
        "acquisition-en-by-buying-out",
        "\\b(?:control|ownership|owner|stake|holding|interest)\\b[^.;]{0,100}?"
        f" (?:by|through|after|with) (?:the )?{_BUYING} (?:(?:the|an?|<one>) )?"
        f"(?:(?:(?:{_WHOLE} )?(?P<percent><r>) )?{_STAKE}(?: in <one>)? "
        "(?:that (?:was|were) )?(?:held|owned) by "
        f"{ARTICLE}(?P<seller><pas>)|"
        f"(?P<seller><cn>)'s? (?:{_WHOLE} )?(?:(?P<percent><r>) )?{_STAKE}|"
        "(?:[a-z-]+ ){0,2}(?:partner|co-owner|shareholder|investor)s? (?P<seller><cn>))",
        example=(
            "Helios Holdings took control of North Systems by buying the 35% stake held by "
            "Kestrel plc."
        ),
        counterexample=(
            "Helios Holdings took control of North Systems by voting the 35% stake held by "
            "Kestrel plc."
        ),
        joins=True,
    ),
)
