"""How English texts tell that founders and officers trade in shares of their own firm."""

from monitor.events._english._pieces import ABOUT, ARTICLE
from monitor.events._english._stakes import BUY, COUNT, SELL
from monitor.events._patterns.pattern import Pattern

_HAS = "(?: (?:has|had|will|is|quietly|also|<d>)){0,3}"
_SOLD = f"{_HAS} (?P<t>{SELL})"
_BOUGHT = f"{_HAS} (?P<t1>{BUY})"
# Two million shares; shares worth £3m; £3m of stock; part of his holding
_SHARES = (
    f"(?:(?:{ABOUT}|another ){COUNT}(?: of (?:his|her))?(?: (?:<m>|[a-zA-Z]+)){{0,2}}? "
    f"(?:shares|stock)|(?P<amount><m>)(?: worth)? of (?:<one> |(?:his|her) )?"
    f"(?:[a-z]+ )?(?:shares|stock)|(?:[a-z]+ )?(?:shares|stock) (?:worth|for|valued at|at) "
    f"(?P<amount><m>)|"
    "(?:(?:some|part|half|most|all|the bulk|a (?:part|chunk|slice|third|quarter|tenth)|<r>) of )?"
    "(?:his|her)(?: [a-z]+)? (?:shares|stake|holding|shareholding|stock))"
    "(?! (?:in|of) (?!<one>|itself\\b))"
)
_OFFICE = "(?:[a-z-]{3,14} ){0,2}?(?:<j>|(?:co-)?founder)"
_FOUNDED = (
    "who (?:also )?(?:(?:co-)?founded|set up|started|created|built up|runs|heads|leads|chairs)"
)
_OF_THE_FIRM = (
    f", (?:(?:the |<one> |an? )?{_OFFICE} (?:of|at)|{_FOUNDED}) {ARTICLE}(?P<target><cn>)"
    "(?:(?: <d>)?,|[^.;,<ns>]{3,40},)"
)

PATTERNS = (
    Pattern(
        "shareholding-en-insider",
        f"(?P<target><co>)(?:'s?)? {_OFFICE},? "
        f"(?:(?P<seller><ps>),?{_SOLD}|(?P<acquirer><ps>),?{_BOUGHT}) {_SHARES}",
        example="North Systems' founder, Sam Roth, is selling 2 million shares.",
        counterexample="North Systems' founder, Sam Roth, is selling 2 million shares of Tern Ltd.",
        base=0.86,
    ),
    Pattern(
        "shareholding-en-who-founded",
        f"(?:(?P<seller><ps>){_OF_THE_FIRM}{_SOLD}|(?P<acquirer><ps>){_OF_THE_FIRM}{_BOUGHT}) "
        f"{_SHARES}",
        example="Sam Roth, who founded North Systems in 2001, has sold shares worth £3m.",
        counterexample="Sam Roth, who founded North Systems in 2001, has sold paintings worth £3m.",
        whole=True,
        base=0.9,
    ),
    Pattern(
        "shareholding-en-a-founder",
        f"^(?:The |An? )?{_OFFICE} of {ARTICLE}(?P<target><cn>) (?P<t>{SELL}) {_SHARES}",
        example="Founder of North Systems sells part of his holding",
        counterexample="Founder of North Systems sells part of his collection",
        base=0.84,
    ),
)
