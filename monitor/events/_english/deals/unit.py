"""How English texts say that a firm buys a part of another, and what a deal is worth."""

from monitor.events._english._pieces import (
    ARTICLE,
    BUYS,
    FOR,
    GAP,
    PART,
    SOME,
    TO_WHOM,
    WORD,
)
from monitor.events._patterns.pattern import Pattern

# "the engineering division", "certain assets", "its German plants": within one phrase.
_WORDS = f"(?: (?!(?:of|from|by|to|for|with|in|which|that)\\b){WORD}| <cn>){{0,6}}?"
_SALE = "(?:sale|disposal|divestment)"
_DEAL = "(?:deal|transaction|acquisition|takeover|purchase|offer|bid|buyout|agreement|merger)"
_ANY = f"(?:{_DEAL}|{_SALE})"


def _ahead(role: str, deal: str) -> str:
    """Who goes ahead with which deal."""
    return (
        f"(?P<{role}><cn>){GAP} (?:(?:told|informed|notified|assured) "
        "(?P<target><co>)[^.;<ns>]{0,50}?)?"
        "(?P<t>(?:go(?:es|ing)?|went|press(?:es|ed|ing)?|push(?:es|ed|ing)?|"
        "mov(?:es?|ed|ing)|forge[sd]?) ahead with|proceed(?:s|ed|ing)? with|"
        "press(?:es|ed|ing)? on with|follow(?:s|ed)? through (?:on|with)) "
        f"(?:<one>|the|an?) (?:proposed |planned |agreed |original )?(?:"
        f"(?P<amount><m>) )?(?:[a-z-]{{3,14}} ){{0,3}}?{deal}"
        f"(?: (?:of|for|to buy|to acquire) {ARTICLE}(?P<target><co>))?"
    )


PATTERNS = (
    Pattern(
        "acquisition-en-bid-for-unit",
        f"(?P<seller><co>){GAP} (?P<t>(?:receiv|attract|reject|accept|got|get|weigh|"
        "consider)\\w{0,4} (?:an?|another|<one>|two|several|the)"
        "(?: (?:<m>|[a-z-]{2,14})){0,4}? (?:bids?|offers?|approach(?:es)?)) "
        f"(?:for <one> (?P<target><cn>)(?: [a-z]{{2,14}}){{0,2}} (?:from|by) {TO_WHOM}"
        f"(?P<acquirer><pas>)|(?:from|by) {TO_WHOM}"
        "(?P<acquirer><pas>)(?: (?:consortium|group))?(?:, [^.;,]{3,80})?,? for <one> "
        "(?P<target><cn>))",
        example="Helios Holdings has received another bid from Kestrel Ltd for its Tern unit.",
        counterexample=(
            "Helios Holdings has received another letter from Kestrel Ltd for its Tern unit."
        ),
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-preferred-bidder",
        f"(?P<acquirer><pas>){GAP} (?:as|is|was|are) (?:the |an? )?"
        "(?P<t>(?:(?:preferred|sole|only|highest|leading|top|front-running) )"
        "(?:bidder|suitor|buyer)|front-?runner|favourite) "
        "(?:for|to (?:buy|acquire|take over)) "
        "(?:(?:an?|the) (?:<r>|majority|minority|controlling)(?: [a-z]+)? (?:in|of) )?"
        f"{ARTICLE}(?P<target><cn>){FOR}",
        example=(
            "Helios Holdings has emerged as preferred bidder for a majority stake in Kestrel Ltd."
        ),
        counterexample=(
            "Helios Holdings has emerged as preferred supplier for a majority of Kestrel Ltd."
        ),
        modality="possible",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-unit-of",
        f"(?<!unit of )(?<!subsidiary of )(?<!arm of )(?P<acquirer><pas>){GAP} "
        f"(?P<t>{BUYS}|acquisition of|purchase of|takeover of|"
        "buyout of)(?: (?:an? [a-z]+ share of )?(?:<one>|the|an?|certain|all|most|some))?"
        f"{_WORDS} {PART}(?: in (?:<cn>|the [a-z]+|[A-Z]\\w+(?: [A-Z]\\w+){{0,2}}))? "
        f"(?:of|from|owned by) {ARTICLE}(?P<seller><cos>)(?! (?:and|or|in) [a-z]){FOR}",
        example=(
            "Helios Holdings completed the acquisition of the engineering division from Carr "
            "plc for £75m."
        ),
        counterexample=(
            "Helios Holdings completed the inspection of the engineering division from Carr "
            "plc for £75m."
        ),
        base=0.86,
    ),
    Pattern(
        "acquisition-en-unit-sale-to",
        f"(?P<seller><co>){GAP} (?P<t>(?:proposed |planned )?(?:sale|disposal|divestment|"
        f"divestiture|transfer)) of {SOME}(?:<one>|the|its|an?|\\d[\\d,]*)(?: <r>)?{_WORDS} "
        f"{PART}[^.;<ns>]{{0,70}}? to {TO_WHOM}"
        f"(?P<acquirer><pas>)(?! (?:customers|clients|members|employees)){FOR}",
        example=(
            "Helios Holdings has announced the sale of its Martabe gold project in North "
            "Sumatra province to Kestrel Ltd."
        ),
        counterexample=(
            "Helios Holdings has announced the closure of its Martabe gold project in North "
            "Sumatra province to Kestrel Ltd."
        ),
        base=0.86,
    ),
    Pattern(
        "acquisition-en-divests-to",
        f"(?P<seller><co>){GAP} (?P<t>divest(?:s|ed|ing)?|hiv(?:e|es|ed|ing) off|"
        "offload(?:s|ed|ing)?)(?: (?!(?:from|by|for|with|which|that|stakes?|shares)\\b)"
        f"[^\\s.;:<ns><r>]{{1,24}}){{1,8}}? to {TO_WHOM}"
        f"(?P<acquirer><pas>)(?! (?:customers|clients|members|employees)){FOR}",
        example="Helios Holdings will divest paints and solvents to Kestrel Ltd.",
        counterexample="Helios Holdings will deliver paints and solvents to Kestrel Ltd.",
        base=0.86,
    ),
    Pattern(
        "acquisition-en-with-the-purchase",
        "(?P<acquirer><co>)(?:(?!<one> <one>)[^.;:<ns>]){20,150}? "
        "(?P<t>(?:with|through|via|by way of) (?:the|<one>|an?) "
        f"(?:[a-z-]{{3,14}} ){{0,2}}?(?:acquisition|purchase|takeover|buyout)) of {ARTICLE}"
        f"(?P<target><cos>){FOR}",
        example=(
            "Helios Holdings had three deals in May and established a new platform in the "
            "north with the acquisition of North Systems."
        ),
        counterexample=(
            "Helios Holdings had three deals in May and established a new platform in the "
            "north with the praise of North Systems."
        ),
        base=0.84,
    ),
    Pattern(
        "acquisition-en-with-the-sale",
        "(?P<seller><co>)(?:(?!<one> <one>)[^.;:<ns>]){10,120}? (?P<t>(?:(?:with|"
        "through|via|by way of) (?:the|<one>|an?)|(?:following|after) <one>) "
        f"(?:<m> )?(?:[a-z-]{{3,14}} ){{0,2}}?{_SALE}) of {ARTICLE}(?P<target><cn>)"
        "(?=[,.;]|$| to | for )"
        f"(?:(?: for (?P<amount><m>))? to {TO_WHOM}(?P<acquirer><pas>))?{FOR}",
        example="Helios Holdings has cut its debt with the sale of North Systems.",
        counterexample="Helios Holdings has cut its debt with the help of North Systems.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-ahead-with",
        _ahead("acquirer", _DEAL) + "|" + _ahead("seller", _SALE),
        example="Helios Holdings told North Systems it will go ahead with its $44bn takeover.",
        counterexample=(
            "Helios Holdings told North Systems it will go ahead with its $44bn factory."
        ),
        modality="planned",
        base=0.86,
    ),
    Pattern(
        "acquisition-en-announced",
        f"(?P<acquirer><co>){GAP} (?:announce[sd]?|announcing|confirm(?:s|ed)?|said|says|"
        "reports?|reported) that,? ?[^.;<ns>]{0,110}?(?:the|its|<one>) "
        "(?P<t>(?:[A-Za-z-]{3,14} ){0,2}?(?:[Aa]cquisition|purchase|takeover|buyout)) "
        f"of {ARTICLE}(?P<target><cos>)[^.;<ns>]{{0,40}}? "
        "(?:has|have|had|was|is|will be|is now) (?:now |been |successfully |today )*"
        "(?:complete[d]?|closed|concluded|finali[sz]ed|effective|approved|cleared)",
        example=(
            "Helios Holdings is pleased to announce that the acquisition of North Systems has "
            "completed today."
        ),
        counterexample=(
            "Helios Holdings is pleased to announce that the lease of North Systems has "
            "completed today."
        ),
        base=0.88,
    ),
    Pattern(
        "acquisition-en-worth",
        "(?<!with )(?<!costs of )(?<!fees for )(?<!costs for )(?:[Tt]he|[Tt]his|<one>|[Tt]otal) "
        "(?:(?P<target><cn>) )?"
        "(?:(?:total|preliminary|proposed|entire|cash|all-cash|all-stock|all-share|"
        "purchase|overall|aggregate) ){0,2}"
        f"(?P<t>{_ANY}|price|consideration|value of the {_ANY})(?: for "
        "(?P<target><co>|the [a-z]+)| (?:of|with) (?P<target><cn>))?"
        "(?:,|,? which is| (?:is|was|has been|would be|will be|being))? "
        "(?:expected to be |believed to be |reported(?:ly)? (?:to be )?|said to be |"
        "estimated (?:to be |at )?)?(?:worth|valued at|valued by [a-z ]{3,20} at|"
        "priced at|totals?|amounts? to|(?<=price is )|(?<=price was )|"
        f"(?<=consideration is )|(?<=consideration was )|of) "
        "(?P<amount><m>)(?! (?:per|a|each|apiece)\\b)",
        example=(
            "Helios Holdings has agreed to acquire North Systems. The total transaction is "
            "valued at $1.25 billion."
        ),
        counterexample=(
            "Helios Holdings has agreed to acquire North Systems. The total loss is valued at "
            "$1.25 billion."
        ),
        joins=True,
    ),
)
