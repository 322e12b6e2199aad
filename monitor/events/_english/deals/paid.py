"""English purchases told without a verb of buying: a list, a price paid, a new owner."""

from monitor.events._english._pieces import ABOUT, ARTICLE, BUYS, FOR, FROM, GAP, NO_WORK
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

# "$22.50 a share", "340p in cash per share"
_UNIT_PRICE = (
    "[A-Z]{0,3}[$£€¥]?\\d[\\d.,]{0,8}(?: ?(?:p|c|pence|cents|[a-z]{4,8}))?(?: in cash)? "
    "(?:a|per|for each|for every) (?:ordinary )?share(?: in cash)?"
)
_OUT = "pay out,splash out,shell out,fork out,lay out,fork over,stump up,cough up,hand over"
_PAYS = inflected(*_OUT.split(","), *"pay spend splash shell fork lay".split())
# These verbs have other objects, too: a price, a deal or a seller must follow.
_GRABS = (
    *"grab bag nab snare land net snag seize capture clinch win secure get take".split(),
    *"drive off with,walk off with,make off with,come away with,end up with".split(","),
)
# "Is", "has been revealed as", "turned out to be"
_TURNS_OUT = (
    "(?:(?:is|was|are|were|will be)|turn(?:s|ed) out to be|(?:(?:has|have) been |is |was |were )?"
    "(?:revealed|named|identified|unmasked|unveiled|confirmed|disclosed)(?: as| to be)?:?)"
)
# "The Kestrel brand and website"
_NAME = (
    "(?: (?:brand(?: name)?|name|trademarks?|label)(?:,? (?:and|along with|together with|plus) "
    "(?:<one> |its |the )?(?:[a-z-]{3,14} ){0,3}?[a-z-]{3,14})?)"
)
_COURT = "(?:administration|receivership|insolvency|bankruptcy|liquidation|examinership|Chapter 11)"

PATTERNS = (
    Pattern(
        "acquisition-en-list",
        f"(?P<acquirer><cn>){GAP} (?P<t>(?:acquisitions|takeovers|purchases)"
        "(?: [a-z-]{2,14}){0,3}?),? (?:including|such as|of|like|namely) (?:the )?"
        "(?P<target><co>(?:(?: in <d>|,? <d>)?(?:,? and |, |; )(?:the )?<co>){0,8})",
        example=(
            "Helios Holdings grew through acquisitions, including North Systems in 2019 and "
            "Severn Works in 2021."
        ),
        counterexample="Helios Holdings grew through acquisitions, including eleven in 2019.",
        base=0.82,
    ),
    Pattern(
        "acquisition-en-pays-for",
        f"(?P<acquirer><pas>){GAP} (?:(?P<t>{_PAYS}) (?:{ARTICLE}(?P<seller><co>) )?"
        f"{ABOUT}(?:{_UNIT_PRICE}|"
        "(?P<amount><m>)(?: in (?:cash|shares|stock|cash and shares))?) (?:for|on)(?: buying)?|"
        f"(?P<t1>{inflected('splash out on')})) "
        f"(?:all of |the rest of |<r> of |an? (?:[a-z]+ )?(?:stake|interest) in )?{ARTICLE}"
        "(?P<target><cos>)(?='s? |[,.;]|$| (?:and|in|as|to|after|which|from|the|under|"
        "<d>)\\b)",
        example="Helios Holdings is to pay £900m for North Systems.",
        counterexample="Helios Holdings is to pay £900m for North Systems software.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-around",
        f"(?P<acquirer><pas>){GAP} (?:(?P<t>{inflected('take')}) {ARTICLE}(?P<target><cn>)"
        "(?: private(?! (?:equity|sector|firm|compan))| over(?=[,.;]|$| (?:in|for|from|as)\\b))|"
        f"(?P<t1>{inflected(*'buy snap scoop hoover pick gobble swallow'.split())}) {ARTICLE}"
        "(?P<target><cn>) (?:up|out)(?=[,.;]|$| (?:in|for|from|as|and|to|after)\\b)|"
        f"(?P<t2>{inflected(*'buy rescue save pull take lift pluck bring'.split())}) {ARTICLE}"
        f"(?P<target><cn>){_NAME}? (?:from|out of) (?:the )?{_COURT}|"
        f"(?P<t4>{inflected('rescue', 'save')}) {ARTICLE}(?P<target><cn>)(?= in (?:an? )?(?:(?:<m>|"
        "[a-z-]{3,12}) ){0,2}(?:deal|takeover|buyout|acquisition)\\b|, (?:buying|acquiring) )|"
        f"(?P<t3>{BUYS}) (?:the )?(?:rights to the |assets of the )?(?P<target><cn>)"
        f"{_NAME}(?=[,.;]|$| (?:from|for|in an?|after|on|as part)\\b| <d>)){FROM}{FOR}",
        example="Helios Holdings has taken North Systems private in a £3m deal.",
        counterexample="Helios Holdings has taken North Systems seriously in a £3m deal.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-rescued-by",
        f"(?P<target><cn>){GAP} (?P<t>(?:rescued|saved|pulled|plucked|salvaged) "
        f"(?:from|out of) (?:the )?(?:{_COURT}|closure|collapse|insolvent liquidation)) by "
        f"{ARTICLE}(?P<acquirer><cos>)(?!'s? [a-z])",
        example="North Systems has been rescued from administration by Helios Holdings.",
        counterexample="North Systems has been rescued from obscurity by Helios Holdings.",
        base=0.86,
    ),
    Pattern(
        "acquisition-en-grabs",
        f"(?P<acquirer><pas>){GAP} (?P<t>{inflected(*_GRABS)}) {ARTICLE}(?P<target><cn>)"
        f"(?:(?= (?:for <m>|for an undisclosed|in an? (?:<m>|deal|transaction|all-)|in what "
        f"[^.;<ns>]{{2,40}} (?:bet|deal|buy|purchase|acquisition|takeover)\\b))"
        f"{FOR}| from {ARTICLE}(?P<seller><cn>)(?!'s? [a-z]){FOR})",
        example="Helios Holdings has grabbed North Systems for £3m.",
        counterexample="Helios Holdings has grabbed North Systems by surprise.",
        base=0.86,
    ),
    Pattern(
        "acquisition-en-adds",
        f"(?P<acquirer><cn>|<one>){GAP} "
        f"(?P<t>{inflected('add', 'bring', 'welcome')}) {ARTICLE}"
        "(?P<target><cos>)(?: in <d>| <d>)? (?:to|into) (?:<one>|the|<cn>'s?)"
        "(?: [\\w-]{2,16}){0,3}? (?:portfolio|stable|group|fold|empire|family of "
        f"(?:brands|companies)|list of acquisitions)\\b{FOR}",
        example="Helios Holdings has added North Systems to its portfolio.",
        counterexample="Helios Holdings has added North Systems to its list of rivals.",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-new-owner",
        "(?:(?P<acquirer><co>)(?: is| was| became| becomes| (?:has|will) become| as|,)"
        "(?: now)?(?: the| its)? (?P<t>new (?:owner|proprietor)s?) "
        f"(?:of|at) {ARTICLE}(?P<target><cos>)|"
        "(?P<acquirer><co>)(?: of [A-Z][\\w-]+)? (?:(?:is|are) now (?:the )?(?=proud|sole|outright|"
        "full)|is the (?=proud)|(?:becomes?|became|(?:has|have|will|would|could|may) become) "
        "(?:the |an? )?)"
        f"(?P<t>(?:(?:proud|sole|outright|full|majority) )?owners?) of {ARTICLE}(?P<target><cos>)"
        "(?=[,.;]|$| (?:after|in|of|for|and|with|following|which|<d>)\\b)|"
        "(?P<acquirer><co>) (?:is|was|were|are|as) (?:the )?(?P<t>(?:winning|successful) bidders?) "
        f"(?:for|in the (?:auction|sale) of) {ARTICLE}(?P<target><cos>)"
        "(?=[,.;]|$| (?:with|after|at|in|and)\\b)|"
        "(?P<acquirer><co>)(?: has| have| is| was)?(?: been)? (?P<t>(?:emerge[sd]?|named|revealed|"
        "unveiled|unmasked|confirmed|announced|identified) as (?:the )?(?:new |mystery |winning )?"
        f"(?:buyer|owner|acquirer|bidder)) (?:of|for) {ARTICLE}(?P<target><cos>){NO_WORK}|"
        "[Tt]he (?:(?:eventual|ultimate|mystery|surprise|winning|successful) )?"
        "(?P<t1>new owners?|buyers?|purchasers?|acquirers?) "
        f"of {ARTICLE}(?P<target><cos>)"
        f"(?:, [^.;,<ns>]{{3,60}},)? {_TURNS_OUT} {ARTICLE}(?P<acquirer><pas>)|"
        f"(?P<target><co>) (?:has |have )?(?:has|gets|got|found|finds) "
        "(?P<t>an? new (?:owner(?:,|:|,? in)|home (?:with|under))) "
        f"{ARTICLE}(?P<acquirer><pas>))"
        f"(?:, <one> (?:is paying|paid|will pay) (?P<amount><m>))?",
        example="Helios Holdings is the new owner of North Systems.",
        counterexample="Helios Holdings is the new boss of North Systems.",
    ),
)
