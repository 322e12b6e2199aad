"""How English texts say that a firm enters a business, will not, or leaves it."""

from monitor.events._english._verbs import inflected
from monitor.events._patterns.pattern import Pattern
from monitor.reading.words.places_en import PEOPLES

_MOVES = (
    *"move,venture,expand,break,push,step,get,go,branch out,branch,diversify,jump,leap".split(","),
    *"wade,muscle,march,plunge,dive,launch,cross over,stride,spread,tiptoe,stray".split(","),
    *"dip (?:a|<one>|their) toes?,make inroads,make a push,make a move".split(","),
)
INTO = (
    f"(?:{inflected('enter')}|{inflected(*_MOVES)} into|{inflected('get involved', 'engage')} in|"
    "(?:expansion|forays?|(?:re-)?entry|inroads) into|tak(?:e|ing) part in|"
    f"{inflected('try <one> hand at', 'turn <one> hand to', 'take <one> first steps? in')}|"
    f"{inflected('re-enter', 'reenter', 'join')}(?= the (?:[a-z-]+ ){{1,3}}(?:market|sector|"
    "business)(?=[,.;]|$| (?:in|with|by|after|on|next|this)\\b))|"
    "dabbl(?:e|ing) in|set(?:ting)? foot in|becom(?:e|ing) involved in|"
    "participat(?:e|ing) in)"
)
# U.S., U.K.: these dots do not end the sentence.
ABBREVIATED = r"\.(?=[A-Z]\.)|(?<=\b[A-Z]\.[A-Z])\."
FIELD = (
    "(?: (?:the|a|an|a relatively unfamiliar|any)\\b)?"
    "(?: (?:fields?|business(?:es)?|areas?|markets?|sectors?|segments?|industr(?:y|ies)|world|"
    f"race|arena|realm) (?:of|for))? ?(?:the )?(?P<market>(?:[^.;,“”]|{ABBREVIATED}){{2,90}}?)"
)
STOP = (
    "(?= for (?:the time being|now|the moment|the foreseeable)|"
    " at (?:present|this stage)| itself|,|"
    "(?<!\\b[A-Z]\\.[A-Z])\\.(?![A-Z]\\.)|[;”“]|$| <d>| in <d>| with | by | through |"
    " following | after | via | this | next | last | in (?:the )?(?:near|short|foreseeable|future)|"
    " any time| but | (?:and )?(?:has|have|had|is|was|are|were|will|would|could|may|might|"
    "comes|came|follows|costs?)\\b| as (?:it|the)| (?:markets?|sectors?|business|field|industry|"
    "segment|arena)\\b)"
)

_LANDS = (
    *"launch,debut,go live,set up shop,open for business,open up".split(","),
    *"open <one> doors,open <many> doors,gain a foothold,establish a foothold".split(","),
    *"get a foothold,win a foothold".split(","),
    *"establish a presence,plant <one> flag,make landfall,put down roots,roll out,arrive".split(
        ","
    ),
)
# "mainland China", "the north of England", "the UK and Ireland", "the Gulf states"
_COMPASS = "(?:(?:north|south)[- ]?(?:east|west)?|east|west|centr)"
_PART = (
    f"(?:(?:mainland|continental|metropolitan|rural|sub-Saharan|{_COMPASS}(?:ern|al)?) |"
    f"(?:{_COMPASS}(?:re)?|rest|whole) of (?:the )?)?"
)
_LAND = (
    "(?:[A-Z][\\w.-]{1,15}(?:(?: d['’]| (?:and )?(?:the )?)[A-Z][\\w.-]{1,15}){0,3}|US|U\\.S\\.|UK|"
    "EU|UAE)"
)
NATION = f"(?:{'|'.join(sorted(PEOPLES))})"
PLACE = (
    f"(?P<market>(?:the )?{_PART}{_LAND}(?:(?:, (?:the )?{_LAND}){{0,3}},? and (?:the )?{_PART}"
    f"{_LAND})?(?: (?:states|countries|mainland|peninsula|islands))?|"
    "(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several) (?:new |more |further )?"
    f"(?:{NATION} )?(?:countries|markets))"
)
# "the South Korean market", "the Chinese electric car market"
OF_A_PLACE = (
    "(?:the (?P<market>(?:(?!(?:and|or|of|in|for|to|at|on)\\b)[A-Za-z-]{2,14} ){0,2}"
    f"(?:{NATION}|US|UK|EU|New Zealand|Hong Kong)(?: (?:and [A-Z][a-z]+|[a-z-]{{2,14}})){{0,3}}) "
    "market)\\b"
)
# What a firm may give up anywhere: a trade by its name, or anything called a business or market.
TRADES = (
    "(?:delivery|(?:elderly|child|health|pet) ?care|(?:freight )?forwarding|broking|brokerage|"
    "guesthouses|hotels|restaurants|cafes|clinics|hospitals|aircraft|drones|robots|insurance|"
    "production|retail|agriculture|energy|power|"
    "oil|gas|coal|steel|aviation|travel|tourism|media|advertising|television|telecoms|textiles|"
    "chemicals|plastics|cosmetics|toys|furniture|clothing|footwear|food|dairy|seafood|poultry|"
    "beverages|drinks|tobacco|property|real estate|logistics|freight|hardware|software|"
    "smartphones?|phones?|televisions?|cars?|trucks?|batter(?:y|ies)|chips?|semiconductors?|solar|"
    "wind|cloud|crypto|"
    "payments|loans|mortgages|wealth management|asset management|e-commerce|education|cargo|"
    "ethanol|hydrogen|fertili[sz]ers?|beer|wine|spirits|chocolate|coffee|ice cream|motorcycles?|"
    "motorbikes|scooters|bicycles?|e-bikes|vans|buses|trains|ships|boats|tyres|turbines|appliances|"
    "laptops|tablets|computers|watches|glasses|cameras|(?:video )?games|consoles|films|gyms|"
    "pharmacies|schools|cigarettes|vaccines|generics|medicines|paper|packaging|glass|cement|"
    "timber|pumps|engines|motors|sensors|lamps|tools|carpets|kitchens|salmon|"
    "meat|eggs|jewellery|shoes|perfumes?|mattresses|satellites|rockets|reactors|clothes|burgers|"
    "meals|snacks|medicines|drugs|(?:storage|heating|cooling) systems|(?<=home )devices)"
)
# What is said of a trade: "own-brand" cars, "its own" chips
TRADED = (
    "(?:(?:<one>|its) own )?(?:(?!(?:of|in|on|for|to|with|from|at|more|again|new|<one>|the|an?)\\b)"
    "(?:[a-z]|AI\\b|[3-6][DG]\\b)[\\w-]{0,16}(?:['’]s)? ){0,3}?"
)
# Goods, not a firm's own shares, units or buildings, nor one more of its shops.
_DEALS = (
    "sell(?:ing)?(?! <co>)"
    "(?! (?:all|part|any|some|off|out|its|the|their|our|an?|<one>|<r>|more|new|"
    "fewer|less|to|in|at|customers|clients|investors|shareholders|people|user|personal|defective|"
    "faulty|fake|counterfeit|expired|unsafe)\\b)(?![^.;,“”]{0,40}\\b(?:stakes?|shares?|stock|"
    "assets?|units?|bonds?|"
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
_OPENS = (
    "(?:open(?:s|ed|ing)?|launch(?:es|ed|ing)?|inaugurat(?:es|ed)|set(?:s|ting)? up|"
    "unveil(?:s|ed)|start(?:s|ed)?)"
)
_SITES = (
    "(?:stores?|shops?|restaurants?|outlets?|offices?|branch(?:es)?|showrooms?|factory|plant|"
    "hotel|caf[eé]s?|cinema|supermarket|depot|salon|kiosk|school|dealership|site|location|gym|clinic|warehouse|cent(?:re|er)|hub|laboratory|lab)"
)
# "Its first in Africa", unlike "in May", "in two years", "in the city"
_ABROAD = (
    "(?:outside|beyond|in) (?:the )?(?:(?:country|region|state|continent|capital|Middle East)\\b|"
    "(?:(?:north|south|east|west|central)[a-z-]* )?(?!Q[1-4]\\b|H[12]\\b)[A-Z])|"
    "(?:on|outside|beyond) the continent\\b"
)
# "Starts selling pet food", unlike "starts selling the new model again"
_STARTS = (
    f"(?:{inflected('start', 'begin', 'commence')} (?:(?:making|selling|offering|producing|"
    "building|"
    "brewing|distilling|writing|growing)|(?:to )(?:make|sell|offer|produce|build|brew|distil))|"
    f"{inflected('launch', 'start', 'set up', 'create', 'open', 'establish')} (?:an?|<one>)"
    "(?= (?:[a-z-]+ ){1,4}(?:business|operation)\\b))"
)
# "Resumed operations in Leeds after the storm": an interruption, neither an entry nor an exit
FOR_WEATHER = (
    "(?![^.;]{0,30}\\b(?:storms?|strikes?|snow|floods?|fires?|outages?|hurricanes?|holidays?|"
    "weather|accidents?|spills?|inspections?|maintenance|earthquakes?|cyber ?attacks?|lockdowns?|"
    "blasts?|explosions?|typhoons?)\\b)"
)
_FIRST_ABROAD = (
    "(?:first|second|third|latest|newest|next) (?:foreign|overseas|international|European|Asian|"
    "African|American|export|non-[A-Z][a-z]+) market"
)

PATTERNS = (
    Pattern(
        "market-en-first-in",
        "(?<!\\bwith )(?P<company><co>)(?:(?!<cn>)[^.;]){0,50}? "
        f"(?P<t>{_OPENS} (?:<one> |its |their |the |a )?"
        f"(?:very )?first (?:(?!ever to\\b)[\\w-]{{2,18}} ){{0,3}}?{_SITES}) in (?:the )?{PLACE}",
        example="Helios Energy opens its first restaurant in Poland.",
        counterexample="Helios Energy opens its third restaurant in Poland.",
    ),
    Pattern(
        "market-en-announces-launch-there",
        f"(?P<company><co>)(?:(?!<cn>)[^.;]){{0,50}}? "
        "(?P<t>(?:announc|unveil|confirm|complet|mark|celebrat)(?:e[sd]|s|ed|ing)|ma(?:kes|de)) "
        f"(?:<one>|its) (?P<market>{NATION}|US|UK|EU|UAE) (?:market )?"
        "(?:launch|debut|arrival|entry)(?! of\\b)",
        example="Helios Energy has announced its US launch.",
        counterexample="Helios Energy has announced its US results.",
    ),
    Pattern(
        "market-en-first-there",
        f"(?<!\\bwith )(?P<company><co>)(?:(?!<cn>)[^.;]){{0,50}}? (?P<t>{_OPENS} (?:<one> |its "
        f"|their |the |a )?(?:very )?first) (?P<market>{NATION}) "
        f"(?!(?:[a-z-]+ )?(?:restaurant|caf[eé]))(?:[a-z-]{{2,18}} ){{0,2}}?{_SITES}\\b",
        example="Helios Energy opens its first Polish shop on Monday.",
        counterexample="Helios Energy opens its third Polish shop on Monday.",
    ),
    Pattern(
        "market-en-first-abroad",
        f"(?<!\\bwith )(?P<company><co>)(?:(?!<cn>)[^.;]){{0,50}}? (?P<t>{_OPENS}) "
        f"(?:(?:(?:an?|the|<one>) )?(?:[\\w-]{{2,18}} ){{0,3}}?(?:{_SITES}|doors) )?"
        f"in (?:the )?{PLACE}"
        "(?:, (?:[A-Z][\\w.-]+ ?){1,3})?(?:,| -| –) (?:<one>|its|their) first "
        f"(?:(?:{_SITES}|one|such [a-z]+|base|venture|market|foray) )?(?:overseas|abroad|"
        f"{_ABROAD})",
        example="Helios Energy has opened an office in Lodz, its first outside Norway.",
        counterexample="Helios Energy has opened an office in Lodz, its third outside Norway.",
        base=0.88,
        whole=True,
    ),
    Pattern(
        "market-en-sells-first",
        "(?P<company><co>)(?:(?!<cn>)[^.;]){0,30}? (?P<t>sell(?:s|ing)?|offer(?:s|ing)?) "
        f"(?:<one>|its|their|the) [^.;,<fp>]{{3,40}}? in (?:the )?{PLACE} for the first time",
        example="Helios Energy will sell its batteries in Poland for the first time.",
        counterexample="Helios Energy will show its batteries in Poland for the first time.",
        base=0.84,
    ),
    Pattern(
        "market-en-debut",
        "(?P<company><co>)(?:(?!<cn>)[^.;]){0,50}? "
        f"(?:(?P<t1>{inflected('make', 'mark', 'plan')}) (?:<one> |its |an? )?{PLACE} "
        "(?:market )?(?:debut|entry)(?=[,.;]| with | in | by | through | this | next | on <d>|$)|"
        f"(?P<t>{inflected('make', 'mark', 'plan')} (?:<one> |its |an? )?(?:market )?"
        "(?:debut|entry|entrance)|"
        f"{inflected('start', 'begin', 'launch')} (?:operations|operating|trading|business|"
        f"selling(?: (?:[a-z-]+|<one>)){{0,4}}?)|{inflected(*_LANDS)}|"
        "lands|touches down|arrives|(?<=has )(?:landed|touched down|arrived)) "
        f"in (?:the )?{PLACE}(?=[,.;]| market| with | this | next | as | after | amid | despite |"
        " following | through | by | to | and | on <d>| in <d>| <d>|$))",
        example="Helios Energy makes its debut in Poland with a store in Lodz.",
        counterexample="Helios Energy makes its batteries in Poland with a partner.",
        base=0.8,
    ),
    Pattern(
        "market-en-starts-trade",
        "(?P<company><co>)(?!['’]s? )(?:(?!<co>)[^.;]){0,40}? "
        f"(?P<t>{_STARTS}) (?P<market>{TRADED}{TRADES})(?: (?:business|operation))?"
        "(?=[,.;]|$| (?:for the first time|as well|too|in (?:the )?[A-Z]|from|next|this|with)\\b|"
        " <d>)",
        example="Helios Energy has started selling pet food.",
        counterexample="Helios Energy has started selling old stock.",
        base=0.8,
    ),
    Pattern(
        "market-en-makes-first",
        "(?P<company><co>)(?!['’]s? )(?:(?!<co>)[^.;]){0,40}? "
        "(?P<t>(?:make|sell|build|produce|offer|brew)) "
        f"(?P<market>{TRADED}{TRADES}) for the first time\\b",
        example="Helios Energy will make pet food for the first time.",
        counterexample="Helios Energy will make no money for the first time.",
        base=0.8,
    ),
    Pattern(
        "market-en-returns",
        "(?P<company><co>)(?!['’]s? )(?! (?:staff|workers|executives|players|fans|trucks|ships|"
        "planes|shares|goods|employees|teams?)\\b)(?:(?!<co>)[^.;]){0,40}? "
        f"(?P<t>{inflected('return')} to|(?:is|are) back in|{inflected('re-enter')}|"
        f"{inflected('resume')} (?:business|operations|trading|sales) in) (?:the )?"
        f"(?P<market>(?:South |North |New |Saudi |Hong )?[A-Z][a-z]{{2,}}|UK|US|{NATION}"
        f"(?= market))"
        "(?=[,.;]| (?:market|after|with|as|by|next|this|following)\\b| <d>|$)"
        f"{FOR_WEATHER}",
        example="Helios Energy returns to Poland after ten years.",
        counterexample="Helios Energy returns to profit after ten years.",
        base=0.84,
    ),
    Pattern(
        "market-en-first-market",
        f"(?:{PLACE} (?:is|will be|becomes|became) (?:the )?(?:(?P<company><co>)['’]s? )?|"
        f"(?P<company><co>)(?:(?!<co>)[^.;]){{0,40}}? {inflected('make', 'choose', 'pick')} "
        f"{PLACE} (?:as )?<one> )(?P<t>{_FIRST_ABROAD})(?: for (?P<company><co>))?",
        example="Helios Energy has made Poland its first foreign market.",
        counterexample="Helios Energy has made Poland its first foreign minister.",
        base=0.86,
    ),
    Pattern(
        "market-en-enter",
        "(?P<company><co>)(?!(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:customers|shares|stock|bonds|workers|"
        "employees|staff|users|shareholders|clients|players|products|rivals|suppliers|sales|goods)"
        "\\b| in [a-z]{3,12}ing )(?:(?!<cn>)[^.;]){0,70}? "
        f"(?<! for <one> )(?P<t>{INTO})(?![a-z]| in | as "
        "| (?:the )?(?:world|nation|region|country)['’]s "
        "| (?:new|other|more|further|foreign|overseas) (?:[a-z]+ )?(?:markets|countries|regions)\\b"
        "| the (?:race|contest|competition|final)\\b"
        "(?! (?:for|to))|(?: into)? (?:an? |the |<one> )?(?:[a-z-]+ ){0,2}"
        "(?:agree|JV\\b|joint venture|partnership|pact\\b|deal\\b|talks|negotiations|"
        "alliance|contract|MoU|memorandum|administration|liquidation|receivership|"
        "settlement|plea\\b|roles?\\b|job\\b|post\\b|shoes\\b|era\\b|phase\\b|year\\b|stage\\b|"
        "collaboration|round\\b|"
        f"financing)){FIELD}{STOP}",
        example="Marlow Group is about to enter fish farming, its chairman said.",
        counterexample="Marlow Group employees ate in the canteen.",
        base=0.92,
    ),
)
