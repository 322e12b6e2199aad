"""How English headlines tell rounds of financing with a firm before its noun."""

from monitor.events._english._pieces import GAP
from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_MONEY = "(?:investment|funding|financing|backing|funds|cash|money|round)"
_GETS = inflected(*"land,secure,get,win,attract,bag,receive,draw,nab,net,announce,gain".split(","))

PATTERNS = (
    Pattern(
        "investment-en-gets-backing",
        f"(?P<target><co>){GAP} (?P<t>{_GETS})(?: (?:an?|new|fresh|(?P<amount><m>)|[a-z-]{{3,14}}"
        f")){{0,3}}? (?P<investor><cn>)(?:'s)? "
        f"(?:(?!for\\b|from\\b|with\\b)[a-z-]{{3,14}} ){{0,2}}?{_MONEY}\\b",
        example="Lan Robotics lands Yuan Capital investment",
        counterexample="Lan Robotics lands Yuan Capital order",
        base=0.86,
    ),
    Pattern(
        "investment-en-valued-after",
        "(?P<target><co>) (?:now |is |was )?valued at <m> (?:after|in|following|by|with|as) "
        "(?:(?:the|an?|(?P<amount><m>)|[a-z-]{3,14}) ){0,3}?(?P<investor><cn>)(?:'s)? "
        "(?:(?:(?P<amount><m>)|[a-z-]{3,14}) ){0,2}?(?P<t>investment|funding|backing|round)\\b",
        example="Lan Robotics valued at $2bn after Yuan Capital investment",
        counterexample="Lan Robotics valued at $2bn after Yuan Capital report",
        base=0.86,
    ),
)
