"""How English headlines put a deal's target before its noun: "completes Y acquisition"."""

from monitor.events._english._pieces import ARTICLE, DEAL, FOR, FROM, GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

# "Takeover bid" and the like have patterns of their own; "takeover target" is none.
_NO_DEAL = (
    "(?! (?:by|of|from|bid|offer|approach|proposal|target|talks?|spree|order|price|rumou?rs?|"
    "rules)\\b)"
)
# "Its £40m", "the planned"
_BEFORE = "(?: (?:the|its|<one>|(?P<amount><m>)|[a-z-]{4,14})){0,3}? "
_CLOSES = "complete,close,finalise,finalize,conclude,wrap up,seal,clinch".split(",")
_HANDLES = inflected(
    *_CLOSES,
    *"announce,confirm,unveil,push through,press ahead with,go ahead with,proceed with".split(","),
)
_GETS = inflected(*"win,get,secure,receive,gain,seek,obtain".split(","))
# An agency wins a £3m deal for those whom it works for.
_NOT_WON = "".join(f"(?<!{verb} )(?<!{verb} a )" for verb in "win wins won lands landed".split())
_PLANS = inflected(*"plan,propose,pursue,seek,plot,prepare,line up,near,launch".split(","))

PATTERNS = (
    Pattern(
        "acquisition-en-handles-deal",
        f"(?P<acquirer><co>){GAP} (?P<t>{_HANDLES}){_BEFORE}(?P<target><cn>)(?:'s)? "
        f"(?:{DEAL}|buy(?=[.,;]|$))\\b{_NO_DEAL}{FOR}",
        example="Helios Holdings completes £40m North Systems acquisition",
        counterexample="Helios Holdings completes £40m North Systems contract",
    ),
    Pattern(
        "acquisition-en-plans-deal",
        f"(?P<acquirer><co>) (?:(?:has|have|is|are) )?(?P<t>{_PLANS}){_BEFORE}"
        f"(?P<target><cn>) (?:{DEAL}|merger)\\b{_NO_DEAL}{FOR}",
        example="Helios Holdings plans £40m North Systems takeover",
        counterexample="Helios Holdings plans £40m North Systems upgrade",
        modality="planned",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-cleared-deal",
        f"(?P<acquirer><co>){GAP} (?P<t>{_GETS} (?:[\\w-]{{2,14}} ){{0,3}}?"
        "(?:approval|clearance|nod|consent|go-ahead|green light)) for"
        f"{_BEFORE}(?P<target><cn>)(?:'s)? (?:{DEAL}|merger|bid)\\b{FOR}",
        example="Helios Holdings wins EU approval for North Systems takeover",
        counterexample="Helios Holdings wins EU approval for North Systems vaccine",
        modality="planned",
    ),
    Pattern(
        "acquisition-en-by-deal",
        f"(?P<acquirer><co>){GAP},? (?:with|through|via|thanks to){_BEFORE}(?P<target><cn>) "
        f"(?P<t>{DEAL})\\b{_NO_DEAL}{FOR}",
        example="Helios Holdings enters Vietnam with North Systems acquisition",
        counterexample="Helios Holdings enters Vietnam with North Systems contract",
        base=0.84,
    ),
    Pattern(
        "acquisition-en-talks-over-deal",
        "(?P<acquirer><co>) (?:(?:is|are) )?(?:in|enters?|starts?|begins?|holds?) "
        f"(?P<t>(?:[a-z-]{{3,12}} ){{0,2}}?talks (?:over|about|on)){_BEFORE}(?P<target><cn>)"
        f"(?:'s)? (?:{DEAL}|merger|bid)\\b{_NO_DEAL}{FOR}",
        example="Helios Holdings in exclusive talks over £40m North Systems takeover",
        counterexample="Helios Holdings in exclusive talks over £40m North Systems contract",
        modality="possible",
        base=0.86,
    ),
    Pattern(
        "acquisition-en-deal-for",
        f"(?P<acquirer><co>)(?:'s?)?{GAP} (?:(?:(?:an?|the|its|<one>) )?{_NOT_WON}(?P<t>"
        "(?:all-cash|all-share|all-stock|cash-and-stock|takeover|buyout|(?P<amount><m>)"
        f"(?: (?:cash|all-[a-z]+|stock|share|takeover|buyout))?) deal)|"
        f"(?P<t1>{inflected(*_CLOSES)} (?:(?:an?|the|its|<one>) )?deal)) (?:for|to buy) {ARTICLE}"
        "(?P<target><cn>)"
        "(?=[,.;]|$| (?:after|as|from|has|have|is|was|will|that|which|and|in|on|with|<d>)\\b)"
        f"{FROM}",
        example="Helios Holdings has closed its all-cash deal for North Systems.",
        counterexample="Helios Holdings has closed its all-cash bar for North Systems.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-finds-buyer",
        "^(?P<target><cn>) (?:(?:has )?(?P<t>f(?:inds?|ound) (?:an? |<one> )?(?:[a-z-]{3,12} )?"
        "(?:buyer|owner|purchaser|rescuer)) in|(?P<t2>sells (?:up|out)) to|"
        f"(?P<t3>falls) to(?= <cn> (?:for|in) <m>)) "
        f"(?P<acquirer><cn>)(?!'s? [a-z]){FOR}",
        example="North Systems finds buyer in Helios Holdings",
        counterexample="North Systems finds partner in Helios Holdings",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-their-merger",
        f"(?:[Oo]wners?|[Ss]hareholders|[Dd]irectors|[Bb]osses|[Tt]he board) of {ARTICLE}"
        "(?P<acquirer><co>)(?: (?:have|has))? (?:said|sa(?:y|id) that|approved?|backed|agreed) "
        "(?:the|a|<one>) (?:[a-z-]{3,14} )?(?P<t>merger|tie-up|combination) with "
        f"{ARTICLE}(?P<target><co>)",
        example="The owners of North Systems said the merger with Helios Holdings would help.",
        counterexample=(
            "The owners of North Systems said the dinner with Helios Holdings would help."
        ),
        base=0.86,
    ),
    Pattern(
        "acquisition-en-hyphenated",
        "(?P<acquirer><cn>)(?:-|–|/)(?P<target><cn>) (?:(?:<m>|[a-z-]{3,14}) ){0,2}?"
        "(?P<t>merger|tie-up|combination)\\b",
        example="The Helios Holdings/North Systems merger has collapsed.",
        counterexample="The Helios Holdings/North Systems contract has collapsed.",
        base=0.85,
    ),
)
