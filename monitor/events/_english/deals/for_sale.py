"""How English texts say that a firm is for sale, and that its owner no longer sells it."""

from monitor.events._english._calling_off import CALLED_OFF, CALLS_OFF
from monitor.events._english._pieces import ARTICLE, GAP, PART, WORD
from monitor.events._patterns.pattern import Pattern

_UNIT_KIND = (
    "(?:subsidiary|unit|division|arm|business|brand|operation|affiliate|chain|maker|company)"
)
_THE_UNIT = f"(?:{ARTICLE}(?:<co>'s? )?{_UNIT_KIND},? )?"
_SOLD = (
    "(?='s? [a-z]+ (?:unit|arm|business|division)|[,.;]|$|"
    " (?:as|for|or|to (?:cut|reduce|raise|focus|pay|a|the|an)|by|in|if|and|because|"
    "amid|up for sale|but|after|before|<d>|on)\\b)(?! up\\b(?! for sale))"
)
_ON_SALE = (
    "(?:(?:back )?(?:up )?for (?:sale|auction)|(?:back )?on(?:to)? the (?:auction )?"
    "(?:block|market)(?! for\\b)|under the hammer)"
)
# What is only "on the market" or "for sale" may be a product.
_IS_ON_SALE = "(?:(?:back )?up for (?:sale|auction|grabs)|(?:back )?on the (?:auction )?block)"
_A_SALE = (
    "(?:[a-z-]{3,14} ){0,2}?(?:sale|auction|disposal|divestment|divestiture)(?: process)?"
    " (?:of|for)"
)
_BUYERS = "(?:an? |the )?(?:[a-z]+ )?(?:buyers?|purchasers?|suitors?|bidders?) for"
# "The milk arm of Kestrel is up for sale": Kestrel is not
_NOT_A_PART = "(?<! of )(?<! in )(?<! at )(?<! by )(?<! of the )(?<! in the )"
_ENDS = (
    "(?=[,.;]|$| (?:as|for|or|to|by|in|if|and|because|amid|but|after|before|on|for|citing|blaming|"
    "following|saying|this|last|until|rather|instead|when|while|since|with|without|off the|"
    "<d>)(?!\\w))"
)

PATTERNS = (
    Pattern(
        "acquisition-en-calls-off-sale",
        f"(?P<seller><cn>|<one>){GAP} (?P<t>{CALLS_OFF} (?:(?:an?|the|its|<one>|all|any|plans?|"
        f"planned|proposed|for|<m>) ){{0,4}}{_A_SALE}|"
        f"(?:g[ai]ve[ns]?|giving) up (?:on |its |<one> |the )*(?:trying to sell|attempts? to sell|"
        "efforts? to sell|hopes? of selling|plans? to sell|selling|looking for a buyer for|"
        "(?:search|hunt|quest) for a buyer for)|"
        "(?:decid\\w+|opt\\w*|chos\\w+|resolv\\w+|is|plans|has|will)"
        "(?: now| instead| after all)? (?:to )?(?:keep|hold on to|hang on to|retain)(?= "
        f"{ARTICLE}<cn>[^.;<ns>]{{0,30}}? (?:rather than|instead of|after (?:failing|"
        "trying|a failed|abandoning|offers|bids|calling|putting)|having failed))|"
        f"t(?:akes?|aken|ook|aking)(?= {ARTICLE}<cn> off the (?:block|market)\\b)) "
        f"{ARTICLE}(?P<target><cn>){_ENDS}(?! (?:to|and) {ARTICLE}<cn>)",
        example="Helios Holdings has called off the sale of North Systems.",
        counterexample="Helios Holdings has called off the search of North Systems.",
        modality="ended",
    ),
    Pattern(
        "acquisition-en-for-sale",
        f"(?P<seller><cn>|<one>){GAP} (?P<t>(?:(?:in (?:\\w+ )?talks|plan(?:s|ned|ning)?|"
        "agree(?:s|d)?|want(?:s|ed)?|intend(?:s|ed)?|try(?:ing)?|set|look(?:s|ing)?|"
        "prepar(?:es|ing)|hop(?:es|ing)|decid(?:es|ed)|going|offered|is|due|ready|poised) to "
        "(?:sell(?: off)?|dispose of|divest|offload)|"
        "(?<=^[<ns>] )to (?:sell(?: off)?|dispose of|divest|offload)|"
        "in (?:\\w+ )?talks (?:over|about|on) (?:an? |the )?(?:possible |potential )?"
        "(?:sale|disposal) of|(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|explor(?:es|ed|ing)?|"
        "mull(?:s|ed|ing)?|plan(?:s|ned|ning)?|complet(?:es|ed|ing)?)(?: an?| the)?"
        "(?: possible| potential)? (?:selling(?: off)?|sale of|disposal of)|"
        "(?:will|would|may|might|could) (?:not )?(?:sell(?: off)?|dispose of|divest|offload))) "
        f"{_THE_UNIT}(?P<target><cn>){_SOLD}",
        example="Helios Holdings is reportedly considering selling its subsidiary North Systems.",
        counterexample=(
            "Helios Holdings is reportedly considering calling its subsidiary North Systems."
        ),
        base=0.84,
    ),
    Pattern(
        "acquisition-en-seeks-buyer",
        f"(?P<seller><cn>|<one>){GAP} (?P<t>"
        f"(?:start|launch|begin|beg[au]n|kick|open|initiat|restart|relaunch|resum|reviv)\\w{{0,3}}"
        f"(?: off)? (?:an? |the |<one> )?{_A_SALE}|"
        "(?:invit(?:es?|ed|ing)|solicit(?:s|ed|ing)?|seek(?:s|ing)?|sought) (?:[a-z-]+ ){0,2}"
        "(?:bids|offers) for|"
        "(?:seek(?:s|ing)?|sought|look(?:s|ing)? for|hunt(?:s|ing)? for|trying to find|"
        f"finds?|found) {_BUYERS}) {_THE_UNIT}(?P<target><cn>){_SOLD}"
        f"(?:,? in {ARTICLE}(?P<acquirer><cn>)(?!'s? [a-z]))?",
        example="Helios Holdings has kicked off the sale of North Systems.",
        counterexample="Helios Holdings has kicked off the season of North Systems.",
        modality="planned",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-puts-up",
        f"(?P<seller><cn>|<one>){GAP} (?P<t>puts?|putting|placed|places|offered|offers|offering) "
        f"{_THE_UNIT}(?P<target><cn>)(?: (?:business|unit|arm|brand|chain|group))?,? {_ON_SALE}\\b",
        example="Helios Holdings has put North Systems on the block.",
        counterexample="Helios Holdings has put North Systems on the map.",
        modality="planned",
    ),
    Pattern(
        "acquisition-en-put-up",
        f"{_NOT_A_PART}(?P<target><cn>) (?:(?:which|that|it|<one>) )?"
        "(?:(?:has|have|had|was|were|is|are|been|being|now|will|to|be|just|again|once|<d>) ){0,4}"
        f"(?P<t>(?:put|placed|offered|puts?|putting) (?:itself )?{_ON_SALE}|{_IS_ON_SALE}|"
        "(?:goes|going|went|gone|comes|came|coming) (?:(?:back )?(?:up )?(?:for sale|on the block|"
        "under the hammer)|back on the market))\\b(?! for\\b)(?:[^.;<ns>]{0,30}? by "
        f"{ARTICLE}(?P<seller><co>))?",
        example="North Systems was put up for sale by Helios Holdings.",
        counterexample="North Systems was put up for the night by Helios Holdings.",
        modality="planned",
    ),
    Pattern(
        "acquisition-en-part-for-sale",
        f"(?P<seller><co>){GAP} (?P<t>put(?:s|ting)? (?:<one>|its|the|an?) "
        f"(?P<business>(?:{WORD} ){{0,4}}?{PART}) {_ON_SALE})",
        example="Helios Holdings has put its Norwegian arm up for sale.",
        counterexample="Helios Holdings has put its Norwegian arm on the map.",
        base=0.86,
    ),
    Pattern(
        "acquisition-en-sale-is-off",
        f"(?P<t>[Ss]ale|[Aa]uction|[Dd]isposal|[Dd]ivestment)(?: process)? (?:of|for) {ARTICLE}"
        f"(?P<target><cn>)(?: by {ARTICLE}(?P<seller><co>))?,? {CALLED_OFF}",
        example="The sale of North Systems has been called off.",
        counterexample="The sale of North Systems tickets has been called off.",
        modality="ended",
    ),
)
