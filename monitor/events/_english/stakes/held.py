"""How English texts tell of a stake by who holds it: "the 40% that X has in Y is to be sold", "has
30% of Y, two points more than before", "is left with 15%"."""

from monitor.events._english._pieces import ARTICLE, BUYS, FOR, GAP
from monitor.events._english._stakes import SELL, STAKE
from monitor.events._patterns.pattern import Pattern

_TARGET = f"{ARTICLE}(?P<target><co>)"
# What is held: "the whole 40% stake that X holds in Y"
_HELD = (
    "(?:the |all |all of the |the rest of the )?(?:(?:whole|entire|full|remaining|other|last) )?"
    f"(?:(?P<percent><r>)(?: (?:[a-z-]{{3,12}} ){{0,2}}?{STAKE})?|"
    f"(?:[a-z-]{{3,12}} ){{0,2}}?{STAKE})(?: (?:that|which|<one>))? {ARTICLE}(?P<seller><pas>) "
    f"(?:(?:now|still|also|currently) )?(?:holds?|held|has|have|had|owns?|owned) in {_TARGET}"
)
_IS = (
    "(?:(?:is|are|was|were|has|have|had|been|will|would|may|might|could|not|also|now|soon|<d>) )"
    "{1,3}"
)

PATTERNS = (
    Pattern(
        "shareholding-en-buys-what-another-holds",
        f"(?P<acquirer><pas>){GAP} (?P<t>{BUYS}) (?:all of )?{_HELD}{FOR}",
        example="Helios Holdings will buy the 40% that Tern Bank holds in North Systems.",
        counterexample="Helios Holdings will buy the 40% that Tern Bank saves in North Systems.",
    ),
    Pattern(
        "shareholding-en-what-it-holds-is-sold",
        f"{_HELD}(?:, [^.;]{{3,60}},)? {_IS}(?P<t>(?:to )?(?:be |been |being )?(?:sold|offloaded|"
        f"divested))(?: to {ARTICLE}(?P<acquirer><pas>))?{FOR}",
        example="The whole 67% stake that Tern Bank has in North Systems was to be sold.",
        counterexample="The whole 67% faith that Tern Bank has in North Systems was to be sold.",
    ),
    Pattern(
        "shareholding-en-what-it-holds-is-for-sale",
        f"{_HELD}(?:, [^.;]{{3,60}},)? {_IS}(?P<t>(?:up )?for sale|put up for sale|on the block)",
        example="The 40% stake which Tern Bank has in North Systems is up for sale.",
        counterexample="The 40% faith which Tern Bank has in North Systems is up for sale.",
        modality="planned",
    ),
    Pattern(
        "shareholding-en-sells-part-of-a-venture",
        f"(?P<seller><pas>){GAP} (?P<t>{SELL}) (?:<one>|its|the|an?) (?P<percent><r>) "
        f"(?:(?:[a-z-]{{3,12}} ){{0,2}}?{STAKE} )?(?:of|in) (?:an?|the|<one>|their) "
        "(?:[a-z-]{3,12} ){0,2}?(?:joint venture|venture|JV|partnership)"
        f"(?:,? (?P<target><cn>),?)?(?: to {ARTICLE}(?P<acquirer><pas>))?{FOR}",
        example="Tern Bank is selling its 47% of a joint venture to its partner Helios Holdings.",
        counterexample="Tern Bank is selling its 47 shops of a chain to its partner Helios Ltd.",
    ),
    Pattern(
        "shareholding-en-being-for-sale",
        f"(?:(?P<percent><r>) )?(?:[a-z-]{{3,12}} )?{STAKE} (?:of|in) {ARTICLE}(?P<target><cn>) "
        "being (?P<t>(?:up )?for sale|put up for sale|on the block|offered for sale|sold)",
        example="Talk of a big stake in North Systems being up for sale went round.",
        counterexample="Talk of a big faith in North Systems being up for sale went round.",
    ),
    Pattern(
        "shareholding-en-has-more-than-before",
        f"(?P<holder><pas>){GAP} (?P<t>holds?|owns?|held|has|have|controls?) (?:an? )?"
        f"(?P<percent_to><r>)(?:(?: (?:[a-z-]{{3,12}} ){{0,2}}?{STAKE})? (?:of|in) {_TARGET}"
        f"(?!'s? [a-z])|(?: (?:[a-z-]{{3,12}} ){{0,2}}?{STAKE}))"
        "(?: (?!of\\b)[a-z]+(?: [a-z]+){0,3})??,? (?:(?:or )?\\d[\\d.]* (?:percentage )?points? "
        "(?:more|less|higher|lower|up|down|above|below)\\b(?! than (?:the )?<cn>)|"
        f"instead of (?P<percent_from><r>))",
        example="Helios Holdings now holds 6.6% of North Systems instead of 7.9%.",
        counterexample="Helios Holdings now holds 6.6% of North Systems at the ready.",
        subject="target",
    ),
    Pattern(
        "shareholding-en-left-with",
        "(?P<holder><pas>)(?: (?:is|was|are|were|will be|would be|now|then|thus|still)){1,3} "
        f"(?P<t>left with) (?:(?:an?|only|just) ){{0,2}}(?P<percent_to><r>)"
        f"(?:(?: (?:[a-z-]{{3,12}} ){{0,2}}?{STAKE})? (?:of|in) "
        f"(?:{ARTICLE}(?P<target><cn>)|(?P<target><one>)(?=[,.;]|$))(?!'s? (?:staff|[a-z]+s\\b))|"
        f" (?:[a-z-]{{3,12}} ){{0,2}}?{STAKE}|(?=[,.;]|$))",
        example="Helios Holdings is left with 15% of North Systems after the sale.",
        counterexample="Helios Holdings is left with 15% of its staff after the sale.",
        subject="target",
        base=0.88,
    ),
)
