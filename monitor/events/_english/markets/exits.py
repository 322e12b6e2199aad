"""How English texts say that a firm leaves a business or a country."""

from monitor.events._english._verbs import inflected
from monitor.events._english.markets.market_entry import (
    FOR_WEATHER,
    OF_A_PLACE,
    PLACE,
    TRADED,
    TRADES,
)
from monitor.events._patterns.pattern import Pattern

_TRADE = f"(?:[a-z]{{3,14}}(?:ing|making)|{TRADES})"
_FIELDS = "(?:business(?:es)?|markets?|sectors?|industry|segment|trade)"
# What a firm gives up in a market.
_PRESENCE = "(?:operations|business(?:es)?|activities|services?|unit|arm|presence|market)"
_SHOPS = "(?:shops|stores|branches|restaurants|offices|outlets|hotels|plants|dealerships)"
_GIVES_UP = (
    "(?:clos(?:e[sd]?|ing)|shut(?:s|ting)?|wind(?:s|ing)?|wound|fold(?:s|ed|ing)?)"
    "(?: down| up)?|shutter(?:s|ed|ing)?|ceas(?:e[sd]?|ing)|suspend(?:s|ed|ing)?|"
    "halt(?:s|ed|ing)?|discontinu(?:e[sd]?|ing)|stop(?:s|ped|ping)?"
)
_QUITS = (
    *"exit from,exit,quit,leave,pull out of,bow out of,get out of,withdraw from,abandon".split(","),
    *"retreat from,walk away from,desert,ditch,back out of".split(","),
)
_LEAVES = (
    f"{inflected(*_QUITS)}|withdrawal from|departure from|"
    "stop(?:s|ped|ping)? (?:selling|offering|operating)(?: [a-z-]+){0,4}? in|"
    "no longer (?:be active|be present|operate|trade|do business|sell(?: [a-z-]+){0,3}?) in|"
    f"{inflected('turn <one> back')} on"
)
# "X boss quits America": people leave, not the firm
_OTHERS_LEAVE = (
    "(?!(?:'s?)? (?:[a-z-]+ ){0,2}(?:<j>|chief|head|founder|bosses|staff|workers|executives|"
    "managers|investors|customers|shoppers|traders|trucks|ships|planes|employees|players|fans)"
    "(?: <ps>)?(?:,? <d>)? "
    f"(?:(?:is|are|was|were|has|have|to|will|reportedly|suddenly) ){{0,2}}(?:{_LEAVES}))"
)
# What a firm ends, by its trade: "calls time on its phone business", not "on its busy year".
_FOR_GOOD = "call time on,give up on,give up,pull the plug on,phase out".split(",")
_ENDS = inflected(
    *_FOR_GOOD,
    *"wind down,wind up,drop,axe,scrap,kill off,close down,close,shut down,shut,shutter".split(","),
    *"discontinue,cease".split(","),
)
_STOPS_FOR_GOOD = inflected("cease", "end", "discontinue", "give up")
_NO_TRADE = (
    "(?!(?:own|core|whole|entire|remaining|other|main|loss-making|small|big|new|old|local|last|"
    "first|day|busy|usual|daily|existing|current|unprofitable|ailing|troubled|profitable)\\b)"
)
_MAKING = "(?:making|selling|producing|manufacturing|building|offering|brewing|running|publishing)"
_ENDS_HERE = (
    "(?=[,.;:]|$| (?:in|after|amid|and|as|with|following|by|because|due|altogether|"
    "on|to (?:focus|concentrate|cut|save|free|stem|become))\\b| <d>)"
)
_MARKET_ENDS = (
    "(?! in the (?:dark|cold|lurch))"
    "(?=[,.;:]| (?:market|region|business|altogether|after|amid|and|to|as|in|on|with|"
    "following|by|because|due|just|only|less|over|is|was|has|will|would|took|cost)\\b| <d>|$)"
)

PATTERNS = (
    Pattern(
        "market-en-leaves",
        f"(?P<company><co>){_OTHERS_LEAVE}(?:'s?)?"
        "(?:(?!<cn>)[^.;]){0,50}? "
        f"(?P<t>{_LEAVES}) (?:{OF_A_PLACE}|(?:the )?{PLACE}){_MARKET_ENDS}",
        example="Helios Energy is pulling out of Poland after losses.",
        counterexample="Helios Energy is pulling out of talks after losses.",
        base=0.84,
    ),
    Pattern(
        "market-en-leaves-business",
        f"(?P<company><co>){_OTHERS_LEAVE}(?:'s?)?"
        "(?:(?!<cn>)[^.;]){0,50}? "
        f"(?P<t>(?!{inflected('leave', 'desert', 'ditch')}\\b)(?:{_LEAVES}))"
        "(?: (?:the|its|<one>|all))?(?! (?:without|[a-z -]{0,30}(?:talks|deal|race|agreement))\\b) "
        f"(?P<market>(?:[a-z][\\w-]{{1,16}} ){{0,3}}?(?:{_TRADE}|"
        f"[a-z][\\w-]{{1,16}}(?= {_FIELDS})))(?: {_FIELDS})?"
        "(?=[,.;:]|$| (?:in|after|amid|and|to|as|with|following|by|because|"
        "due|altogether|on)\\b| <d>)",
        example="Helios Energy exits food delivery after losses.",
        counterexample="Helios Energy exits bankruptcy after losses.",
        base=0.8,
    ),
    Pattern(
        "market-en-ends-business",
        f"(?P<company><co>){_OTHERS_LEAVE}(?:'s?)?"
        "(?:(?!<cn>)[^.;]){0,50}? "
        f"(?P<t>{_ENDS} (?:(?:all|most) (?:of )?)?(?:the|its|their|<one>)) (?P<market>{TRADED}"
        f"{_NO_TRADE}(?:[a-z][\\w-]{{2,16}}(?=(?: business(?:es)?| operations?)\\b)|"
        f"{_TRADE}(?=(?: arm| division)\\b))) [a-z]+{_ENDS_HERE}",
        example="Helios Energy has called time on its phone business.",
        counterexample="Helios Energy has called time on its busy year.",
        base=0.8,
    ),
    Pattern(
        "market-en-ends-trade",
        f"(?P<company><co>){_OTHERS_LEAVE}(?:'s?)?"
        "(?:(?!<cn>)[^.;]){0,50}? "
        f"(?P<t>{inflected(*_FOR_GOOD)}|(?:(?<=has )|(?<=have ))stopped {_MAKING}|(?:stop|cease)"
        f" {_MAKING}|"
        f"{_STOPS_FOR_GOOD} (?:the |its |all )?(?:production|manufacture|making) of|"
        "no longer (?:make|sell|produce|build|offer)) "
        f"(?P<market>{TRADED}{TRADES})(?! in (?!<d>)){_ENDS_HERE}{FOR_WEATHER}|"
        f"(?P<company><co>){_OTHERS_LEAVE}(?:'s?)?(?:(?!<cn>)[^.;]){{0,50}}? "
        f"(?P<t1>{_STOPS_FOR_GOOD}) (?:(?:the|its|all|<one>) )?(?P<market>{TRADED}{TRADES}) "
        f"(?:production|manufacturing|making|manufacture)(?! in (?!<d>)){_ENDS_HERE}{FOR_WEATHER}",
        example="Helios Energy is to stop selling furniture.",
        counterexample="Helios Energy is to stop selling furnished homes.",
        base=0.8,
    ),
    Pattern(
        "market-en-gives-up",
        "(?P<company><co>)(?:'s?)?(?:(?!<cn>)[^.;]){0,70}? "
        f"(?P<t>{_GIVES_UP}) (?:all (?:of )?(?!(?:[a-z<one>]+ ){{1,3}}{_SHOPS}))?"
        "(?:(?:<one>|the|our|their) )?"
        f"(?:(?:[a-z][\\w-]{{2,14}} ){{0,3}}?{_PRESENCE} (?:there )?in (?:the )?{PLACE}|"
        f"all (?:of )?(?:<one>|its|their|the) (?:[a-z]+ ){{0,2}}{_SHOPS} in (?:the )?{PLACE}|"
        f"{PLACE} (?:[a-z][\\w-]{{2,14}} ){{0,2}}?{_PRESENCE}"
        f"(?! (?:centre|center|hours|day|class|sheet))){FOR_WEATHER}",
        example="Helios Energy has closed its online business in Poland.",
        counterexample="Helios Energy has closed its online shop for the night.",
        base=0.84,
    ),
)
RULES = frozenset(one.id for one in PATTERNS)
