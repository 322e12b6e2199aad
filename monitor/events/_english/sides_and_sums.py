"""How later sentences of English texts add to a purchase: its price, its seller, the share."""

from collections.abc import Iterator

from monitor.events._english._pieces import ABOUT
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
_STAKE = "stake|shareholding|holding|interest"


def patterns(kind: str) -> Iterator[Pattern]:
    """Those of a kind, a purchase or the purchase of a part."""
    yield from _sums(kind)
    yield from _sides(kind)


def _sums(kind: str) -> Iterator[Pattern]:
    yield Pattern(
        f"{kind}-en-the-price-is",
        f"^(?:[Tt]he|[Tt]hat|<one>|[Ii]ts) (?:{_WHICH}){{0,3}}(?P<t>{_PRICE})"
        f"(?: (?:(?:for|of) (?P<target><cn>)|for {_BUSINESS}|of the (?:deal|transaction|stake)|"
        f"paid|agreed(?: on| upon)?))? {_IS} {ABOUT}(?P<amount><m>){_NO_UNIT}|"
        "^(?:(?:[Tt]he|[Bb]oth|[Tt]he two) (?:companies|sides|firms|parties)|<many>)"
        "(?: have| has)? (?P<t>put|set|agreed on|fixed) (?:the|a) (?:purchase )?price "
        f"(?:at|of) {ABOUT}(?P<amount><m>){_NO_UNIT}|"
        f"^(?P<t>(?:[Pp]urchase )?[Pp]rice): {ABOUT}(?P<amount><m>){_NO_UNIT}",
        example="Helios Holdings is to buy a stake in North Systems. The purchase price is £5m.",
        counterexample="Helios Holdings is to buy a stake in North Systems. The oil price is £5.",
        joins=True,
    )
    yield Pattern(
        f"{kind}-en-pays-it",
        "^(?:(?:[Uu]nder|[Ii]n) [^.;,<ns><m>]{3,40}, )?"
        "(?:(?P<acquirer><co>)|(?:[Ii]t|[Tt]he (?:buyer|purchaser|acquirer))) "
        f"(?P<t>{_PAYS}) {ABOUT}(?P<amount><m>){_IN_CASH}"
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
        f"^(?P<seller><cn>)(?:,[^.;,<ns>]{{3,60}},)? (?P<t>{_DISPOSES}) {_BUSINESS}{_ENDS}",
        example="Helios Holdings is to buy a stake in North Systems. Kestrel plc sells the stake.",
        counterexample="Helios Holdings is to buy a stake in North Ltd. Kestrel plc rues the day.",
        joins=True,
    )
    yield Pattern(
        f"{kind}-en-the-stake-is",
        f"^(?:[Tt]he|[Tt]his) (?:(?:minority|majority|equity|new|whole|total) )?(?P<t>{_STAKE}) "
        "(?:(?:in|of) (?P<target><co>) |being (?:bought|sold|acquired) |for sale |on offer )?"
        "(?:is|was|will be|amounts to|represents|totals|comes to|equals|is equal to|"
        f"equates to|corresponds to|makes up) {ABOUT}(?P<percent><r>)(?=[,.;]|$| of (?:<one>|"
        "(?:the |its )?(?:company|firm|business|shares|(?:share )?capital|equity)))",
        example="Helios Holdings is to buy a stake in North Systems. The stake is 20 percent.",
        counterexample="Helios Holdings is to buy a stake in North Ltd. The rise is 20 percent.",
        joins=True,
    )
