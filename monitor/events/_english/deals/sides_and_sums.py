"""How later sentences of English texts add to a purchase: its price, its seller, the share."""

from collections.abc import Iterator

from monitor.events._patterns.pattern import Pattern

_WHICH = (
    "(?:purchase|acquisition|sale|selling|buying|takeover|transaction|deal|agreed|total|final|"
    "overall|headline|cash|upfront|aggregate|full|asking|exact) "
)
_PRICE = "price(?: tag)?|consideration|purchase sum|cost of (?:the )?(?:deal|acquisition|purchase)"
_IS = (
    "(?:(?:is|was|will be|would be|has been|is being)(?: (?:set|put|agreed|fixed|given) at)?|"
    "amounts? to|amounted to|comes to|came to|total(?:s|led)|stands at|equals|runs to)"
)
_NO_UNIT = "(?! (?:per|a|each|apiece|less|more|higher|lower|below|above)\\b)"
_PAYS = (
    "(?:will|would|is to|is set to|has agreed to|agreed to|is expected to) pay|"
    "is paying|pays|paid|has paid"
)
_ENDS = "(?=[,.;]|$)"
_IN_CASH = "(?: in (?:cash|shares|stock|cash and (?:shares|stock)|total|all))?"
_BUSINESS = (
    "(?:it|<one>|(?:the |this )(?:business|company|firm|unit|division|subsidiary|brand|stake|"
    "shares|holding|asset|operation|[a-z]+maker|brewer|retailer|chain|dairy|group))"
)
_DISPOSES = (
    "(?:is|are) (?:selling|divesting|offloading|disposing of|parting with)|sells|sold|"
    "(?:will|would|is to|has agreed to|agreed to) (?:sell|divest|offload|dispose of|part with)"
)
_OWNED = (
    "part|unit|subsidiary|division|arm|(?:wholly|fully|majority)[- ]owned(?: subsidiary)?|owned"
)
_BUYER = "(?:(?P<{}><cn>)|<one>|[Tt]he (?:buyer|purchaser|acquirer|investor))"
_BEHIND_IT = (
    "(?:(?:[Aa]fter|[Ff]ollowing|[Oo]n|[Uu]pon|[Oo]nce|[Ww]ith|[Aa]s a result of) "
    "[^.;,<ns>]{3,40},? |[Aa]fterwards?,? |[Tt]hen )?"
)
_OF_IT = (
    "(?: (?:(?:minority|majority|equity) )?(?:stake|interest|holding|shareholding))?"
    f"(?:{_ENDS}| (?:of|in) (?:the )?(?:(?P<target><cn>)|<one>|company|firm|business|"
    f"(?:share )?capital|shares|equity|votes)){_ENDS}"
)
_STAKE = "stake|shareholding|holding|interest"


def patterns(kind: str) -> Iterator[Pattern]:
    """Those of a kind, a purchase or the purchase of a part."""
    yield from _sums(kind)
    yield from _sides(kind)
    yield from shares(kind)
    if kind == "acquisition":
        yield from _of_the_whole(kind)


def _sums(kind: str) -> Iterator[Pattern]:
    yield Pattern(
        f"{kind}-en-the-price-is",
        f"^(?:[Tt]he|[Tt]hat|<one>|[Ii]ts) (?:{_WHICH}){{0,3}}(?P<t>{_PRICE})"
        f"(?: (?:(?:for|of) (?P<target><cn>)|for {_BUSINESS}|of the (?:deal|transaction|stake)|"
        f"paid|agreed(?: on| upon)?))? {_IS} (?P<amount><m>){_NO_UNIT}|"
        "^(?:(?:[Tt]he|[Bb]oth|[Tt]he two) (?:companies|sides|firms|parties)|<many>)"
        "(?: have| has)? (?P<t>put|set|agreed on|fixed) (?:the|a) (?:purchase )?price "
        f"(?:at|of) (?P<amount><m>){_NO_UNIT}|"
        f"^(?P<t>(?:[Pp]urchase )?[Pp]rice): (?P<amount><m>){_NO_UNIT}",
        example="Helios Holdings is to buy a stake in North Systems. The purchase price is £5m.",
        counterexample="Helios Holdings is to buy a stake in North Systems. The oil price is £5.",
        joins=True,
    )
    yield Pattern(
        f"{kind}-en-pays-it",
        "^(?:(?:[Uu]nder|[Ii]n) [^.;,<ns><m>]{3,40}, )?"
        "(?:(?P<acquirer><co>)|(?:[Ii]t|[Tt]he (?:buyer|purchaser|acquirer))) "
        f"(?P<t>{_PAYS}) (?P<amount><m>){_IN_CASH}"
        "(?:(?= up ?front\\b| at closing| on completion)| for (?:(?:all|the whole) of )?"
        f"(?:(?P<target><cn>)|{_BUSINESS}))?{_ENDS}",
        example="Helios Holdings is to buy a stake in North Systems. It will pay £5m in cash.",
        counterexample="Helios Holdings is to buy a stake in North Ltd. It will pay £5m a year.",
        joins=True,
    )


def _sides(kind: str) -> Iterator[Pattern]:
    yield Pattern(
        f"{kind}-en-seller-is",
        "^(?P<seller><pas>)(?:,[^.;,<ns>]{3,60},)? (?:is|are|was|were) (?:the|<one>|its) "
        f"(?P<t>(?:(?:current|existing|present|sole|previous|former) )?(?:seller|vendor)s?|"
        f"(?:current|existing|present|previous|former) (?:owner|parent)s?){_ENDS}|"
        "^(?:[Tt]he|(?P<target><co>)(?:'s)?) (?P<t>(?:current|present|existing|previous|former|"
        "outgoing) (?:owner|parent(?: company)?|shareholder)s?) (?:is|are|was|were) "
        f"(?:the )?(?P<seller><pas>){_ENDS}|"
        "^(?P<target><co>) (?:(?:is|was) (?P<t>(?:(?:being|to be) (?:sold|divested|offloaded)|"
        "(?:currently|previously|formerly|until now|still|hitherto) (?:<r> )?"
        "(?:owned|held|controlled)) by)|(?P<t>(?:currently |still )belongs to)) "
        f"(?:the )?(?P<seller><pas>){_ENDS}|"
        f"^(?P<seller><cn>)(?:,[^.;,<ns>]{{3,60}},)? (?P<t>{_DISPOSES}) {_BUSINESS}{_ENDS}|"
        "^(?:[Tt]he|<one>) (?P<t>sellers?|vendors?)(?: of (?P<target><cn>))?"
        "(?:,? (?:is|are|was|were)|,) (?:(?:an?|the) )?(?:[a-z-]{3,20} ){0,3}"
        "(?:(?:unit|subsidiary|arm|division|affiliate|part) of )?(?:the )?"
        f"(?P<seller><pas>){_ENDS}",
        example="Helios Holdings is to buy a stake in North Systems. Kestrel plc sells the stake.",
        counterexample="Helios Holdings is to buy a stake in North Ltd. Kestrel plc rues the day.",
        joins=True,
    )
    yield Pattern(
        f"{kind}-en-the-stake-is",
        f"^(?:[Tt]he|[Tt]his) (?:(?:minority|majority|equity|new|whole|total) )?(?P<t>{_STAKE}) "
        "(?:(?:in|of) (?P<target><co>) |being (?:bought|sold|acquired) |for sale |on offer )?"
        "(?:is|was|will be|amounts to|represents|totals|comes to|equals|is equal to|"
        f"equates to|corresponds to|makes up) (?P<percent><r>)(?=[,.;]|$| of (?:<one>|"
        "(?:the |its )?(?:company|firm|business|shares|(?:share )?capital|equity)))",
        example="Helios Holdings is to buy a stake in North Systems. The stake is 20 percent.",
        counterexample="Helios Holdings is to buy a stake in North Ltd. The rise is 20 percent.",
        joins=True,
    )


def shares(kind: str) -> Iterator[Pattern]:
    """What share the buyer, or the investor, gets or then holds."""
    buyer = _BUYER.format("investor" if kind == "investment" else "acquirer")
    held = "percent_to" if kind == "shareholding" else "percent"
    yield Pattern(
        f"{kind}-en-then-owns",
        f"^{_BEHIND_IT}{buyer} (?P<t>(?:will|would|is to|is set to) (?:then |thus |eventually )?"
        "(?:own|hold|have|control)|(?:then|thus|therefore) (?:owns|holds|has|controls)) "
        f"(?:a |an )?(?P<{held}><r>){_OF_IT}",
        example="Helios is to invest in North Systems for a stake. It will then hold 20%.",
        counterexample="Helios Holdings is to buy a stake in North Ltd. It will then hold talks.",
        joins=True,
    )
    yield Pattern(
        f"{kind}-en-gets-share",
        "^(?:(?:[Tt]he|[Tt]his|[Tt]hat) (?:deal|transaction|purchase|acquisition|investment|"
        "move|agreement)|[Tt]his|[Tt]hat|<one>) (?:will |would )?(?P<t>gives?|gave) "
        f"{buyer} (?:a |an )?(?P<percent><r>){_OF_IT}|"
        f"^{buyer} (?P<t>(?:is|are|will be) (?:buying|acquiring|taking|getting)|"
        "(?:will|is to|would) (?:buy|acquire|take|get)|takes|took|has taken) "
        f"(?:a |an )?(?P<percent><r>){_OF_IT}",
        example="Helios is to invest in North Systems for a stake. It is buying 20%.",
        counterexample="Helios Holdings is to buy a stake in North Ltd. It is buying 20% more.",
        joins=True,
    )


def _of_the_whole(kind: str) -> Iterator[Pattern]:
    yield Pattern(
        f"{kind}-en-deal-values",
        f"^(?:(?:[Tt]he|[Tt]his|[Tt]hat|<one>) (?:{_WHICH}|<m> |all-(?:share|stock|cash) ){{0,2}}"
        "(?:(?P<target1><cn>) )?(?:deal|transaction|takeover|acquisition|purchase|offer|bid|price|"
        "merger|buyout)|[Tt]his|[Tt]hat|<one>|[Ii]t) (?:would )?(?P<t>values?|valued) "
        f"(?:(?P<target><cn>)|{_BUSINESS}) at (?P<amount><m>){_NO_UNIT}|"
        f"^(?P<target><cn>) (?:is|was) (?P<t>valued at) (?P<amount><m>) "
        "(?:in|by|under) (?:the|this) (?:deal|transaction|takeover|purchase|offer|bid|merger)\\b",
        example="Helios Holdings is to buy North Systems. The deal values the company at £5m.",
        counterexample="Helios Holdings is to buy North Systems. The bank values North at £5m.",
        joins=True,
    )
    yield Pattern(
        f"{kind}-en-target-belongs",
        f"^(?P<target><cn>) (?:is|are)(?: currently| still| now)? (?P<t>(?:an? )?"
        f"(?:{_OWNED}))(?: <r>)? (?:of|by) (?:the )?(?:[a-z-]{{3,20}} ){{0,3}}?(?P<seller><cn>)"
        f"(?:{_ENDS}| since\\b)|"
        f"^(?P<target><cn>) (?P<t>belongs to|has been (?:owned by|part of)) (?:the )?"
        f"(?P<seller><cn>)(?:{_ENDS}| since\\b)|"
        "^(?P<target><cn>)(?:'s)? (?P<t>(?:owner|parent(?: company)?))(?: is|,) (?:the )?"
        f"(?P<seller><cn>){_ENDS}|"
        "^(?P<seller><cn>)(?:, (?:which|<one>))? (?P<t>(?:currently )?owns|has owned) "
        f"(?P<target><cn>)(?:{_ENDS}| (?:since|for)\\b)",
        example="Helios Holdings is to buy North Systems. North Systems is part of Kestrel plc.",
        counterexample="Helios Holdings is to buy North Systems. North is a rival of Kestrel plc.",
        whole=True,
        joins=True,
    )
