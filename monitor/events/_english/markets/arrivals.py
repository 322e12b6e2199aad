"""How English texts say that a firm comes to a country or takes its goods and shops there."""

from monitor.events._english._pieces import ARTICLE, MAY
from monitor.events._english._verbs import inflected
from monitor.events._english.markets.market_entry import OF_A_PLACE, PLACE, TRADES
from monitor.events._patterns.pattern import Pattern

# Not "the boss of X comes to Poland", "a truck from X"
_ACTS = "".join(f"(?<! {word} )" for word in "of from by with at for and than".split())
# Who "had expanded to Germany" did so long before
_MAY = rf"(?!(?: [a-z]+)? had\b){MAY}"
_WARES = (
    "(?:business|operations?|services?|network|chain|brand|concept|range|stores?|shops|"
    f"restaurants|cafes|hotels|supermarkets|website|online shop|platform|{TRADES})"
)
_ITS = f"(?:<one>|its|their) (?:[a-z-]{{3,14}} ){{0,2}}?{_WARES}"
_STOP = (
    "(?=[,.;:]|$| (?:with|this|next|as|after|amid|following|on|for the first time|by|from|"
    "through|via|in)\\b| <d>)"
)
# What alone tells only a wish: "eyes Brazil launch"
_ENTRY = "(?:launch|entry|expansion|debut|market|move)"

RULES = frozenset(
    {
        "market-en-comes-to",
        "market-en-takes-there",
        "market-en-eyes",
        "market-en-entry-of",
        "market-en-active-there",
    }
)

PATTERNS = (
    Pattern(
        "market-en-comes-to",
        f"{_ACTS}(?P<company><co>){_MAY} (?P<t>(?:com(?:es?|ing)|head(?:s|ed|ing)?|"
        f"{inflected('expand')}) (?:in)?to) {PLACE}(?: market)?{_STOP}",
        example="Helios Energy is coming to Poland.",
        counterexample="Helios Energy is talking to Poland.",
        base=0.88,
    ),
    Pattern(
        "market-en-takes-there",
        f"{_ACTS}(?P<company><co>){_MAY} (?:(?P<t>{inflected('expand', 'take', 'bring', 'extend')} "
        f"{_ITS} (?:in)?to)|(?P<t1>{inflected('launch', 'roll out', 'introduce', 'start')} {_ITS} "
        f"in)) {PLACE}{_STOP}",
        example="Helios Energy is taking its coffee shops to Poland.",
        counterexample="Helios Energy is taking its complaint to Poland.",
        base=0.88,
    ),
    Pattern(
        "market-en-entry-of",
        f"(?:(?P<t>(?:[Mm]arket )?[Ee]ntry|[Ee]xpansion|[Ff]oray|[Ll]aunch) of {ARTICLE}"
        f"(?P<company><cn>)|(?P<company><cn>): "
        "(?P<t1>(?:market )?(?:entry|expansion|launch|debut))) "
        f"(?:in(?:to)?|to) (?:{OF_A_PLACE}|{PLACE}(?=[,.;]|$|"
        " (?:was|were|is|has|will|would|by|with|in|next|this|on)\\b))",
        example="The entry of Helios Energy into the Polish market was announced.",
        counterexample="The entry of Helios Energy into the Polish register was announced.",
        base=0.86,
    ),
    Pattern(
        "market-en-active-there",
        f"{_ACTS}(?P<company><co>) (?P<t>(?:is|are) (?:now(?: also)?|also now) "
        f"(?:active|present|available|represented)) in {PLACE}{_STOP}",
        example="Helios Energy is now also active in Poland.",
        counterexample="Helios Energy is now also in trouble in Poland.",
        base=0.84,
    ),
    Pattern(
        "market-en-eyes",
        f"{_ACTS}(?P<company><co>){_MAY} (?P<t>eye(?:s|d|ing)|mull(?:s|ed|ing)|weigh(?:s|ed|ing)"
        f"|plan(?:s|ned|ning)) {PLACE} {_ENTRY}{_STOP}",
        example="Helios Energy eyes Poland launch",
        counterexample="Helios Energy eyes Poland elections",
        modality="possible",
        base=0.86,
    ),
)
