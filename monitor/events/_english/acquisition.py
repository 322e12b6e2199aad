"""English wordings: how texts say that one firm buys another, from whom, for how much, and how large a part."""

from monitor.events._pattern import Pattern

_FOR = "(?:[^.;]{0,60}? for (?:about |approximately |around |up to |a total of |an undisclosed |some |nearly |more than |over |roughly |a reported )*(?P<amount><m>))?"
_FROM = "(?: from (?:the )?(?P<seller><pas>))?"
_BUYS = "(?:acquir(?:e[sd]?|ing)|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|take(?:s|n)? over|took over|taking over|snap(?:s|ped) up|absorb(?:s|ed)|swallow(?:s|ed)|to buy out|bought out)"

PATTERNS = (
    Pattern(
        "acquisition-en-stake",
        "en",
        "(?P<acquirer><pas>)(?:[^.;\ue000-\ue003]|<d>){0,60}? (?P<t>"
        + _BUYS
        + "|pay(?:s)? (?P<amount><m>) for|take[sn]?|took|secur(?:ed|es)|invest(?:s|ed)? (?P<amount3><m>) for)(?: [\\w-]{1,14}){0,3}? (?P<percent><r>)(?: (?:stake|interest|equity|equity stake|equity interest|share|shareholding|of the [a-z ]{3,30}))?(?: in| of)(?: the)? (?:(?:<co>|[A-Z][\\w.]+(?: [A-Z]\\w+)?)'s )?(?:[a-z-]{1,14} ){0,4}?(?P<target><co>)"
        + _FROM
        + "(?:[^.;]{0,40}? for (?:about |approximately |around |up to )*(?P<amount2><m>))?",
        example="Blackrock Point plans to buy a 40 percent stake in Brazil's Patra Investimentos for about $200 million.",
        counterexample="Blackrock Point plans to sell a 40 percent stake in Patra Investimentos.",
        base=0.95,
    ),
    Pattern(
        "acquisition-en-by",
        "en",
        "(?P<target><co>)(?:, [^,.;]{2,60},)?(?:[^.;,\ue000-\ue003]|<d>){0,30}? (?:was|were|been|is|being|be|itself|got)(?: (?:[\\w-]{1,14}|<d>)){0,3}? (?P<t>acquired|bought|purchased|taken over|absorbed|sold (?:on )?to|bought out|snapped up|merged into|sold)(?:,? (?:out|in (?:<d>|\\d{4})|on <d>|<d>|for <m>|for an undisclosed sum)){0,2},?(?: by)? (?:the )?(?:[a-z-]{1,14} ){0,4}?(?P<acquirer><pas>)(?:[^.;]{0,30}? for (?P<amount><m>))?",
        example="North Systems was acquired by Helios Holdings in 2020.",
        counterexample="North Systems was acquired long ago.",
        base=0.92,
    ),
    Pattern(
        "acquisition-en-direct",
        "en",
        "(?P<acquirer><pas>)(?:, [^.;]{2,60}?,)?(?:(?! (?:stake|sold|sale))[^.;\ue000-\ue003]|<d>){0,60}? (?P<t>(?:"
        + _BUYS
        + "))(?: (?:up|all of|control of|a|an|the|majority|stake|interest|in|of|part|all|assets|its|remaining|rival|smaller|fellow|[a-z-]{3,18})){0,6}? (?:<co>'s |[A-Z][a-z]+'s )?(?:[a-z-]{1,16} ){0,3}?(?P<target><cos>)"
        + _FROM
        + _FOR,
        example="Admiral Works agreed to acquire Acurex from American Securities for $1.85bn.",
        counterexample="Admiral Works agreed to visit Acurex.",
        base=0.9,
    ),
    Pattern(
        "acquisition-en-noun",
        "en",
        "(?P<acquirer><pas>)(?:'s?)?(?:[^.;\ue000-\ue003]|<d>){0,50}? (?:<one> |the |an? |its )?(?:(?P<amount><m>) |[\\w-]{1,14} ){0,3}?(?P<t>acquisitions?|takeover|purchase|buyout|buy-out|take-over) (?:of|offer for|bid for) (?:<r> of )?(?:<co>'s )?(?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<target><cos>)"
        + _FROM
        + "(?:[^.;]{0,40}? for (?:about |approximately |around |up to )*(?P<amount2><m>))?",
        example="Eld-backed Metro Technologies completed its $1.5bn acquisition of SP Plum.",
        counterexample="Eld-backed Metro Technologies completed its course.",
        base=0.92,
    ),
    Pattern(
        "acquisition-en-acquisition-by",
        "en",
        "(?P<t>[Aa]cquisition|[Tt]akeover|[Pp]urchase|[Bb]uyout) of (?:the )?(?:[a-z-]{1,16} ){0,3}?(?P<target><co>)(?:[^.;\ue000-\ue003]|<d>|<m>){0,20}? by (?:the )?(?:[a-z-]{1,16} ){0,3}?(?P<acquirer><pas>)",
        example="The acquisition of North Systems by Helios Holdings closed.",
        counterexample="The acquisition of land closed.",
        base=0.9,
    ),
    Pattern(
        "acquisition-en-poss",
        "en",
        "(?P<target><co>)(?:'s?)? (?P<t>acquisition|takeover|buyout|purchase) by (?:the )?(?:[a-z-]{1,16} ){0,3}?(?P<acquirer><pas>)",
        example="North Systems' takeover by Helios Holdings closed.",
        counterexample="North Systems' report by Helios Holdings closed.",
    ),
    Pattern(
        "acquisition-en-merge",
        "en",
        "(?P<acquirer><co>)(?:[^.;\ue000-\ue003]|<d>){0,50}? (?P<t>(?:merg|amalgamat)(?:e[sd]?|ing|er)) (?:with|into|agreement with) (?:the )?(?:[a-z-]{1,16} ){0,5}?(?P<target><cos>)",
        example="Two years later North Systems merged with Helios Holdings.",
        counterexample="North Systems merged its departments.",
        base=0.88,
    ),
    Pattern(
        "acquisition-en-merge-of",
        "en",
        "(?P<t>[Mm]erger) (?:of|between) (?:the )?(?:[\\w-]{1,14} ){0,3}?(?P<acquirer><co>),? (?:and|with) (?:the )?(?:[\\w-]{1,14} ){0,3}?(?P<target><co>)",
        example="The merger of North Systems and Helios Holdings closed.",
        counterexample="The merger of the two closed.",
        base=0.9,
    ),
    Pattern(
        "acquisition-en-sold",
        "en",
        "(?P<seller><pas>)(?:[^.;\ue000-\ue003]|<d>){0,40}? (?P<t>(?:sold|sells?|selling|sale of|divest(?:ed|s)))(?: (?:off|its|the|their|majority|stake|in|of|interest|control|<one>|[a-z-]{2,16})){0,5}? (?P<target><co>)(?: [a-z-]{2,16}){0,3}? to (?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<acquirer><pas>)(?:[^.;]{0,30}? for (?P<amount><m>))?",
        example="Eros Global sold STR Entertainment to The Naja Companies for $173 million.",
        counterexample="Eros Global sold tickets to fans.",
        base=0.9,
    ),
)
