"""How English texts say that a firm enters a business, will not, or leaves it."""

from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern

_MOVES = (
    *"move,venture,expand,break,push,step,get,go,branch out,branch,diversify,jump,leap".split(","),
    *"wade,muscle,march,plunge,dive,launch,cross over,stride,spread,tiptoe,stray".split(","),
    *"dip (?:a|<one>|their) toes?,make inroads,make a push,make a move".split(","),
)
INTO = (
    f"(?:{inflected('enter')}|{inflected(*_MOVES)} into|{inflected('get involved', 'engage')} in|"
    "(?:expansion|forays?|(?:re-)?entry|inroads) into|tak(?:e|ing) part in|"
    "dabbl(?:e|ing) in|set(?:ting)? foot in|becom(?:e|ing) involved in|"
    "participat(?:e|ing) in)"
)
# U.S., U.K.: these dots do not end the sentence.
_ABBREVIATED = r"\.(?=[A-Z]\.)|(?<=\b[A-Z]\.[A-Z])\."
_FIELD = (
    "(?: (?:the|a|an|a relatively unfamiliar|any)\\b)?"
    "(?: (?:fields?|business(?:es)?|areas?|markets?|sectors?|segments?|industr(?:y|ies)|world|"
    f"race|arena|realm) (?:of|for))? ?(?:the )?(?P<market>(?:[^.;,“”]|{_ABBREVIATED}){{3,90}}?)"
)
STOP = (
    "(?= for (?:the time being|now|the moment|the foreseeable)|"
    " at (?:present|this stage)| itself|,|"
    "(?<!\\b[A-Z]\\.[A-Z])\\.(?![A-Z]\\.)|[;”“]|$| <d>| in <d>| with | by | through |"
    " following | after | via | this | next | last | in (?:the )?(?:near|short|foreseeable|future)|"
    " any time| but | (?:has|have|had|is|was|will|would|could|may|might|comes|came|"
    "follows|costs?)\\b| as (?:it|the)| (?:markets?|sectors?|business|field|industry|segment|"
    "arena)\\b)"
)

_LANDS = (
    *"launch,debut,go live,set up shop,open for business,open up".split(","),
    *"open its doors,gain a foothold,establish a foothold,get a foothold,win a foothold".split(","),
    *"establish a presence,plant its flag,make landfall,put down roots,roll out".split(","),
)
_PLACE = (
    "(?P<market>(?:the )?(?:[A-Z][\\w.-]{1,15}(?: (?:and )?[A-Z][\\w.-]{1,15}){0,3}|US|"
    "U\\.S\\.|UK|EU|UAE))"
)
# What a firm may give up anywhere: a trade by its name, or anything called a business or market.
TRADES = (
    "(?:delivery|(?:elderly|child|health|pet) ?care|(?:freight )?forwarding|broking|brokerage|"
    "guesthouses|hotels|restaurants|cafes|clinics|hospitals|aircraft|drones|robots|insurance|production|retail|agriculture|energy|power|"
    "oil|gas|coal|steel|aviation|travel|tourism|media|advertising|television|telecoms|textiles|"
    "chemicals|plastics|cosmetics|toys|furniture|clothing|footwear|food|dairy|seafood|poultry|"
    "beverages|drinks|tobacco|property|real estate|logistics|freight|hardware|software|"
    "smartphones?|phones?|televisions?|cars?|trucks?|batter(?:y|ies)|chips?|semiconductors?|solar|wind|cloud|crypto|"
    "payments|loans|mortgages|wealth management|asset management|e-commerce|education)"
)
_TRADE = f"(?:[a-z]{{3,14}}(?:ing|making)|{TRADES})"
_FIELDS = "(?:business(?:es)?|markets?|sectors?|industry|segment|trade)"
# What a firm gives up in a market.
_PRESENCE = "(?:operations|business(?:es)?|activities|services?|unit|arm|presence|market)"
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
    "stop(?:s|ped|ping)? (?:selling|offering|operating)(?: [a-z-]+){0,4}? in"
)
# "X boss quits America": people leave, not the firm
_OTHERS_LEAVE = (
    "(?!(?:'s?)? (?:[a-z-]+ ){0,2}(?:<j>|chief|head|founder|bosses|staff|workers|executives|"
    "managers|investors|customers|shoppers|traders)(?: <ps>)?(?:,? <d>)? "
    f"(?:(?:is|are|was|were|has|have|to|will|reportedly|suddenly) ){{0,2}}(?:{_LEAVES}))"
)
_MARKET_ENDS = (
    "(?=[,.;:]| (?:market|region|business|altogether|after|amid|and|to|as|in|on|with|"
    "following|by|because|due|just|only|less|over)\\b| <d>|$)"
)
# "Has not approved any plan to", "denied that it would", "ruled out": what follows is denied.
_AIM = (
    "(?:plans?|planning|intentions?|intend|proposals?|going|consider(?:ed|ing)|looking|"
    "interest(?:ed)?)"
)
_NOT_NOW = (
    "(?:is|are|was|were|’re|'re)(?: not|n't)(?: currently)?(?= [a-z]+ing [^.;,“”]{3,60}?"
    "(?: for (?:now|the (?:time being|moment|foreseeable future))| at (?:present|this stage|"
    "the moment)|, (?:<one>|<co>|the [a-z]{3,14}) (?:said|says)))"
)
_REFUSES = (
    f"(?:will not|won't|would not|never(?! (?:stop|ceas|quit))|{_NOT_NOW}|"
    "(?:no|not)(?: (?!(?:only|just|involved|yet)\\b|rul|exclud)[a-z]+){0,3}? "
    f"{_AIM}(?: (?:to|of|in|on|for))?|(?:refus|declin)(?:ed|es) to(?! rule)|"
    "(?<!not )(?<!n't )(?<!never )(?<!without )rul(?:es|ed|ing) out"
    "(?: any plans? (?:to|for)| the possibility of)?|"
    "(?:denied|denies|dismissed|dismisses|rejected|rejects|refuted|quashed|played down|"
    "poured cold water on|shot down|brushed (?:off|aside)) (?:[a-z]+ |<one> ){0,5}?"
    "(?:plan(?:s|ning|ned)?|wants?|wanted|intend(?:s|ed)|going|about|consider(?:s|ed|ing)|"
    "was|is|would|will|might|could) ?(?:to)?)"
)
_DROPS = inflected(*"drop,scrap,shelve,abandon,ditch,axe,cancel,give up,halt,freeze".split(","))
# Goods, not a firm's own shares, units or buildings, nor one more of its shops.
_DEALS = (
    "sell(?:ing)?(?! (?:all|part|any|some|off|out|its|the|their|our|an?|<one>|<r>|<co>|more|new|"
    "fewer|less|to|in|at|customers|clients|investors|shareholders|people|user|personal|defective|"
    "faulty|fake|counterfeit|expired|unsafe)\\b)(?![^.;,“”]{0,40}\\b(?:stakes?|shares?|stock|assets?|units?|bonds?|"
    "debt|data|business(?:es)?|divisions?|land|buildings?|holdings?|properties))|"
    "(?:open|run|opening|running)(?= (?:(?!new|more|further|additional|other)[a-z-]+ ){0,2}"
    "(?:shops|stores|restaurants|cafes|hotels|clinics|pharmacies|bars|supermarkets|hospitals)\\b)|"
    "(?:under)?writ(?:e|ing)(?= (?:[a-z-]+ ){0,2}(?:insurance|policies|mortgages)\\b)|"
    "(?:set(?:ting)? up|launch(?:ing)?|start(?:ing)?|found(?:ing)?)(?= (?:an?|any|<one>) "
    "(?:[a-z-]+ ){0,2}(?:airlines?|banks?|insurers?|brokers?|brokerages?|studios?|newspapers?|"
    "broadcasters?|carriers?|hospitals?|clinics?|schools?)\\b)"
)
MAKES = (
    f"(?:make|build|manufacture|produce|making|building|manufacturing|producing|{_DEALS})"
    "(?: (?:or|and|/|nor) (?:make|build|produce|manufacture|sell|market|distribute|design|"
    "develop|launch|assemble|offer|supply|import)(?:ing)?)?"
)
NO_GOODS = (
    "(?!(?:(?:an?|any|further|more|such|other|<one>|the) )*(?:[a-z]+ )?"
    "(?:comments?|concessions?|changes?|profits?|decisions?|statements?|payments?|offers?|"
    "bids?|progress|sense|money|deals?|mistakes?|acquisitions?|investments?|"
    "announcements?|cuts?|use|promises?|predictions?|forecasts?|adjustments?|provisions?|"
    "differences?|moves?|excuses?|loss(?:es)?|results?|contact|it|them|this|that|sure|up|"
    "public|good|evidence|information|shares|support|funds?)\\b)"
)
# "…,” the firm said", "…,” said the chairman of the firm"
_SAID_BY = (
    "(?:(?: for (?:the (?:time being|moment|foreseeable future)|now)| at (?:present|this stage))?"
    "[,.;]?” (?:(?P<company><co>)(?:'s)?(?: <j>)?(?: <pe>)? (?:said|told|says|added)|"
    "<pe>, (?:the )?<j> (?:of|at|for) (?P<company><co>), (?:said|told|says)|"
    "(?:said|says|told|added) (?:<pe>, )?(?:(?:the |an? )?<j> (?:of|at|for|with) )?"
    "(?P<company><co>)))?"
)

PATTERNS = (
    Pattern(
        "market-en-asked",
        "(?:[Aa]sked (?:about|whether|if)|(?:[Rr]esponding|[Ii]n response) to|[Cc]ommenting on)\\b"
        f"(?:[^.;<fp>]){{0,60}}? (?:(?P<t>{INTO}){_FIELD}|(?P<t>{MAKES}) {NO_GOODS}"
        "(?P<market>[^.;,“”]{3,60}?)), (?:the )?(?:[a-z-]{2,16} ){0,3}(?P<company><cn>)(?:'s?)?"
        "(?: <j>)?(?: <pe>)? (?:said|replied|answered)(?: that)? (?:(?:<one>|they|he|she) )?"
        "(?:would not|wouldn't|will not|won't|(?:currently )?ha[ds] no|was not|is not|did not|"
        "does not|no\\b|(?:(?:the|those) )?(?:reports?|rumou?rs?|it) (?:is|was|were) (?:not true|"
        "untrue|false|wrong|inaccurate|unfounded))",
        example="Asked if it would go into fish farming, Marlow Group said it would not.",
        counterexample="Asked if it would go into fish farming, Marlow Group said it might.",
        modality="denied",
        base=0.88,
    ),
    Pattern(
        "market-en-leaves",
        f"(?P<company><co>){_OTHERS_LEAVE}(?:'s?)?"
        "(?:(?!<cn>)[^.;]){0,50}? "
        f"(?P<t>{_LEAVES}) (?:the )?{_PLACE}{_MARKET_ENDS}",
        example="Helios Energy is pulling out of Poland after losses.",
        counterexample="Helios Energy is pulling out of talks after losses.",
        base=0.84,
    ),
    Pattern(
        "market-en-leaves-business",
        f"(?P<company><co>){_OTHERS_LEAVE}(?:'s?)?"
        "(?:(?!<cn>)[^.;]){0,50}? "
        f"(?P<t>(?!{inflected('leave', 'desert', 'ditch')}\\b)(?:{_LEAVES}))"
        "(?: (?:the|its|<one>|all))?(?! [a-z -]{0,30}(?:talks|deal|race|agreement)\\b) "
        f"(?P<market>(?:[a-z][\\w-]{{1,16}} ){{0,3}}?(?:{_TRADE}|"
        f"[a-z][\\w-]{{1,16}}(?= {_FIELDS})))(?: {_FIELDS})?"
        "(?=[,.;:]|$| (?:in|after|amid|and|to|as|with|following|by|because|"
        "due|altogether|on)\\b| <d>)",
        example="Helios Energy exits food delivery after losses.",
        counterexample="Helios Energy exits bankruptcy after losses.",
        base=0.8,
    ),
    Pattern(
        "market-en-gives-up",
        "(?P<company><co>)(?:'s?)?(?:(?!<cn>)[^.;]){0,70}? "
        f"(?P<t>{_GIVES_UP}) (?:all (?:of )?)?(?:(?:<one>|the|our|their) )?"
        f"(?:(?:[a-z][\\w-]{{2,14}} ){{0,3}}?{_PRESENCE} (?:there )?in (?:the )?{_PLACE}|"
        f"{_PLACE} (?:[a-z][\\w-]{{2,14}} ){{0,2}}?{_PRESENCE}"
        "(?! (?:centre|center|hours|day|class|sheet)))",
        example="Helios Energy has closed its online business in Poland.",
        counterexample="Helios Energy has closed its online shop for the night.",
        base=0.84,
    ),
    Pattern(
        "market-en-first-in",
        "(?<!\\bwith )(?P<company><co>)(?:(?!<cn>)[^.;]){0,50}? "
        "(?P<t>(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|inaugurat(?:es|ed)|"
        "set(?:s|ting)? up|unveil(?:s|ed)|start(?:s|ed)?) (?:<one> |its |their |the |a )?"
        "(?:very )?first (?:(?!ever to\\b)[\\w-]{3,14} ){0,3}?(?:stores?|shops?|"
        "restaurants?|outlets?|offices?|branch(?:es)?|showrooms?|factory|plant|hotel|cafe|"
        f"dealership|site|location|gym|clinic|warehouse)) in (?:the )?{_PLACE}",
        example="Helios Energy opens its first restaurant in Poland.",
        counterexample="Helios Energy opens its third restaurant in Poland.",
        base=0.8,
    ),
    Pattern(
        "market-en-debut",
        "(?P<company><co>)(?:(?!<cn>)[^.;]){0,50}? "
        f"(?:(?P<t1>{inflected('make', 'mark', 'plan')}) (?:<one> |its |an? )?{_PLACE} "
        "(?:market )?(?:debut|entry)(?=[,.;]| with | in | by | through | this | next | on <d>|$)|"
        f"(?P<t>{inflected('make', 'mark', 'plan')} (?:<one> |its |an? )?(?:market )?"
        "(?:debut|entry|entrance)|"
        f"{inflected('start', 'begin')} (?:operations|operating|trading|business|"
        f"selling(?: [a-z-]+){{1,4}}?)|{inflected(*_LANDS)}|"
        "lands|touches down|arrives|(?<=has )(?:landed|touched down|arrived)) "
        f"in (?:the )?{_PLACE}(?=[,.;]| market| with | this | next | as | after | amid | despite |"
        " following | through | by | to | and | on <d>| in <d>| <d>|$))",
        example="Helios Energy makes its debut in Poland with a store in Lodz.",
        counterexample="Helios Energy makes its batteries in Poland with a partner.",
        base=0.8,
    ),
    Pattern(
        "market-en-enter",
        "(?P<company><co>)(?!(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:customers|shares|stock|bonds|workers|"
        "employees|staff|users|shareholders|clients|players|products|rivals|suppliers|sales|goods)"
        "\\b)(?:(?!<cn>)[^.;]){0,70}? "
        f"(?P<t>{INTO})(?![a-z]| in | as | the (?:race|contest|competition|final)\\b"
        "(?! (?:for|to))|(?: into)? (?:an? |the |<one> )?(?:[a-z-]+ ){0,2}"
        "(?:agree|JV\\b|joint venture|partnership|pact\\b|deal\\b|talks|negotiations|"
        "alliance|contract|MoU|memorandum|administration|liquidation|receivership|"
        "settlement|plea\\b|roles?\\b|job\\b|post\\b|shoes\\b|era\\b|phase\\b|year\\b|stage\\b|collaboration|round\\b|"
        f"financing)){_FIELD}{STOP}",
        example="Marlow Group is about to enter fish farming, its chairman said.",
        counterexample="Marlow Group employees ate in the canteen.",
        base=0.92,
    ),
    Pattern(
        "market-en-make",
        "(?:(?P<company><co>)(?:(?!<co>)[^.;]){0,40}?|“[Ww]e(?: [a-z]+){0,2}?) "
        f"(?P<t>{_REFUSES}(?: \\w{{2,12}}){{0,2}}? {MAKES}) {NO_GOODS}(?:an? )?"
        f"(?P<market>[^.;,“”]{{3,60}}?){STOP}{_SAID_BY}",
        example="Marlow Group said it will not make cars for the time being.",
        counterexample="Marlow Group said it will make cars.",
        subject="company",
        modality="denied",
    ),
    Pattern(
        "market-en-drops-plan",
        f"(?P<company><co>)[^.;<ns>]{{0,40}}? (?P<t>{_DROPS} (?:(?:its|the|<one>|any|all) )?"
        f"(?:plans?|idea|project) (?:to|of|for) (?:mak|produc|manufactur)(?:e|ing))"
        f" {NO_GOODS}(?:an? )?(?P<market>[^.;,“”]{{3,60}}?){STOP}",
        example="Marlow Group has dropped plans to make cars.",
        counterexample="Marlow Group has dropped hints to make cars.",
        modality="ended",
        base=0.86,
    ),
    Pattern(
        "market-en-not-in",
        "(?P<company><co>)[^.;<ns>]{0,40}? "
        "(?:(?P<t>(?:no|not) (?:[a-z]+ ){0,2}?(?:involve(?:d|ment)|engaged|active) in) "
        f"(?:{MAKES} {NO_GOODS}(?P<market>[^.;,“”]{{3,60}}?){STOP}|"
        "(?:any |the )?(?P<market>(?:[a-z-]+ ){0,2}?[a-z-]+)"
        "(?= (?:manufactur|production|making|business|industry|sector|market)))|"
        "(?P<t>rul(?:es|ed|ing) out|denie[sd]|dismisse[sd]) "
        "(?:(?:talk|reports?|rumou?rs?|speculation) (?:of|about) )?"
        "(?P<market>(?!mass|serial|local|own|overseas)(?:[a-z-]{3,14} )?[a-z-]{3,14})"
        "(?= (?:manufactur(?:e|ing)|production|making)"
        "(?:[,.;”'’‘ ]*$|[,.;]| (?:['‘]?for|at|and)\\b))|"
        "(?P<t>(?:stay|steer|keep)(?:s|ing)? (?:out|clear|away) (?:of|from)|(?:no interest|"
        "not interested) in) (?:the )?"
        f"(?P<market>(?:[a-z-]+ ){{0,2}}?{TRADES})(?=[,.;”]|$| (?:and|but|for|at|business)\\b))",
        example="Marlow Group said it was not involved in vehicle manufacturing.",
        counterexample="Marlow Group said it was not involved in the talks with its creditors.",
        modality="denied",
        base=0.85,
    ),
    Pattern(
        "market-en-no-plans-there",
        "(?:[Tt]here (?:are|is|were|was)|[Ww]e (?:do|have|had)|[Ww]e (?:currently|still) "
        "(?:do|have)|(?P<company><co>)[^.;<ns>]{0,40}? (?:has|have|had|does|did|do)) "
        "(?:currently |at present |still |absolutely )?(?:no|not) "
        "(?:(?!only|just)[a-z]+ )?(?P<t>(?:plans?|intentions?|intend) to "
        "(?:sell(?! (?:all|part|any|some|off|its|the|<one>|<r>|a|<co>)\\b| <one>)|launch|"
        "market|offer|introduce|bring|make|build|manufacture|produce|distribute|enter)) "
        f"{NO_GOODS}(?:[^.;,“”]{{3,70}}? in (?:the )?{_PLACE}|"
        f"(?P<market>(?:[^.;,“”]|{_ABBREVIATED}){{3,80}}?))(?=[,;”“]|\\.$|\\.[”\\s]|$|"
        " at (?:present|this stage)| for (?:the time being|now|the moment))"
        f"{_SAID_BY}",
        example=(
            "“There are no plans to sell smartphones through dealers in the U.S.,” Helios "
            "Energy told reporters."
        ),
        counterexample=(
            "“There are plans to sell smartphones through dealers in the U.S.,” Helios Energy "
            "told reporters."
        ),
        subject="company",
        modality="denied",
        base=0.85,
    ),
)
