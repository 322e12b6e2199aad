"""How English texts say that money went into a firm: rounds, lead investors, strategic stakes."""

from monitor.events._english._pieces import ARTICLE, NOT_ITS_PEOPLE
from monitor.events._english._verbs import inflected
from monitor.events._english.rounds.words import SERIES, STAGE
from monitor.events._patterns.pattern import Pattern

# Verbs for a firm that gets money.
_GOT = inflected(
    *"raise,secure,close,complete,bag,land,pull in,announce,nab,snag,score,net,grab".split(","),
    *"garner,clinch,pick up,ink,pin down,launch,attract,take in,draw in,draw,gather".split(","),
    *"haul in,mop up,rake in,scoop up,scoop,pocket,lock in,lock down,amass,bring in".split(","),
    *"wrap up,finalise,finalize,drum up,reel in,round up,unveil,top up,add".split(","),
)
# Damages and rents are received, too.
_PAID = (
    f"(?:{inflected(*'receive collect add obtain win get'.split())}|"
    f"{inflected('take')}(?! (?:part|all|half|most|up|the)\\b))"
)
_REVEALED = (
    "(?:emerg(?:es?|ed|ing)|exit(?:s|ed|ing)?|(?:com(?:es?|ing)|came|step(?:s|ped|ping)?) out)"
    "(?= (?:of |from )?stealth\\b)|fresh (?:from|off)(?: raising)?"
)
_GETS = f"(?:{_GOT}|{_PAID}|{_REVEALED})"
_FUNDED = (
    f"(?:{_GOT}|{_REVEALED}|{_PAID}(?=[^.;]{{3,140}}(?:round|funding|invest|capital|stake|"
    "valuation|eries |eed |backing|boost|injection|venture|equity|che(?:que|ck)|backers|lifeline|"
    "infusion)))"
)
_JOINS = inflected(
    *"lead,co-lead,anchor,head,head up,front,spearhead,join,join in,take part in".split(","),
    *"participate in,contribute to,come in on,back".split(","),
)
_LEADS = (
    f"(?:{_JOINS}|(?:is|are|was|were|as) (?:the )?(?:sole|only|lead|exclusive|single|main|anchor) "
    "(?:investor|backer)s? in)"
)
_SERIES = f"(?P<round>{SERIES}|{STAGE}|[Ss]eed|[Aa]ngel|[Pp]re-[Ss]eed|[Mm]ezzanine|[Vv]enture)"
# "A $5m loan from", "a £3m order from"
_OWED = (
    "(?! (?:[a-z-]+ ){0,2}(?:loans?|credit|overdraft|facility|debt|orders?|contracts?|grants?|"
    "damages|compensation|refunds?|savings|sales|revenues?|profits?|payout|settlement)\\b)"
)
# "From existing investors headed by", "from a group including"
_BACKERS = (
    "(?:(?:the|an?|<one>) )?(?:[a-z-]{2,20} ){0,4}?(?:(?:headed|led|fronted|anchored|joined) by |"
    "including |such as )?(?:[Tt]he )?(?:[a-z-]{2,20} ){0,3}?"
)
# "Invested in its own business": that names no target.
_NOT_WHAT_IT_HAS = (
    "(?!(?<=<one>) (?!(?:in|to|and|at|with|through|over|for|since|as|by|from|via|on|when|"
    "after|during|last|which|that|this|alongside|together)\\b)[A-Za-z])"
)

# What new money is for.
_USES = (
    "expand|fund|finance|build|grow|scale|accelerate|speed|hire|launch|develop|boost|support|enter|"
    "open|roll out|bring|help|take|drive|fuel|double|extend|commerciali[sz]e|turn|make"
)
ALONE = "investment-en-raised-alone"  # without a word that says how

PATTERNS = (
    Pattern(
        "investment-en-extended",
        "(?P<target><co>)(?:[^.;<fp>]|<d>){0,50}? "
        "(?P<t>extend(?:s|ed|ing)?|expand(?:s|ed|ing)?|upsiz(?:e[sd]?|ing)|"
        "increas(?:e[sd]?|ing)|boost(?:s|ed|ing)?|top(?:s|ped|ping)? up)"
        "(?: (?:an?|the|<one>|[\\w-]{2,14})){0,3}? "
        f"{_SERIES}(?: [a-z-]{{2,14}}){{0,2}}?(?: led by (?P<investor><pas>))? (?:to|with|by) "
        "(?:about |around |more than |nearly )?(?P<amount><m>)",
        example="Lan Robotics has extended its Series B round to $60 million.",
        counterexample="Lan Robotics has extended its Series B contract by a year.",
        base=0.92,
    ),
    Pattern(
        "investment-en-increased",
        "(?P<investor><pas>)[^.;:<ns>]{0,40}? "
        "(?P<t>rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|boost(?:s|ed|ing)?|"
        "lift(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|trim(?:s|med)?)"
        "(?: (?:the|<one>|its|their|planned|proposed)){1,3} investment in "
        "(?:the )?(?:[a-z-]{1,16} ){0,4}?(?P<target><co>)(?: from (?:about )?<m>)? to "
        "(?:about |around |more than |nearly )?(?P<amount><m>)",
        example="Yuan Capital increased its investment in Lan Robotics to $60 million.",
        counterexample="Yuan Capital increased its interest in Lan Robotics to new heights.",
    ),
    Pattern(
        "investment-en-raised",
        "(?P<target><co>)(?:[^.;<fp>]|<d>){0,50}? "
        f"(?P<t>{_GETS})(?: (?:[\\w-]{{1,14}}|<one>)){{0,4}}? "
        f"(?P<amount><m>)(?:(?:[^.;<fp>]|<d>){{0,30}}?{_SERIES})?"
        "(?:(?: (?:[\\w-]{1,12}|<m>)){0,5}? (?:[Rr]ound|(?:new|fresh|seed|outside|growth) money|"
        "[Ff]unding|[Ff]inancing|investment(?! (?:services|banking|income|plan|program(?:me)?)\\b)|"
        "capital(?! injections? (?:in|into|for|to|at)\\b)|offering|fundraise|fundraising|"
        "equity)\\b|(?:(?<=[ -][A-H])|(?<=[A-H]\\d)|(?<=[A-H]\\+)|(?<= extension)|(?<=pre-seed))"
        "(?=[,. ]|$)|"
        "(?=,? (?:co-)?led by )|(?= at (?:an? )?(?:<m> (?:[a-z-]+ )?)?valuation)|"
        "(?= (?:on|via|through) (?:the )?(?:[a-z-]+ )?crowdfunding)|"
        "(?= (?:in|through|via) an? (?:(?!bonds?|debt|loan|notes?)[a-z-]+ ){0,2}"
        "(?:issue|placement) (?:directed at|with|to) )|(?= from (?:new|existing|"
        "individual|private|angel|"
        "institutional|several|both|undisclosed)))",
        example="Tarn Robotics has raised 18 million euros in a Series C round.",
        counterexample="Tarn Robotics has raised 18 million euros in fines.",
        base=0.95,
    ),
    Pattern(
        "investment-en-closed-series",
        "(?P<target><co>)(?:[^.;<fp>]|<d>){0,50}? "
        f"(?P<t>{inflected(*'complete close conclude finalise finalize announce'.split())})"
        f"(?: (?:the|an?|<one>|closing|completion|of|[a-z-]{{3,12}})){{0,5}}? "
        f"(?:{_SERIES}|(?:funding|financing|fundraising)(?= round))"
        "(?: (?:(?!champion|play|tour|qualif)[a-z-]{3,14}|\\([^()]{2,12}\\))){0,2}? "
        "(?:financing|funding|fundraising|round)"
        f"(?:(?: (?:round|worth|of|totall?ing)|,? raising) (?P<amount><m>))?"
        "(?=[,.;]|$| (?!(?:for|in|at|of) (?:the )?<cn>)[a-z])",
        example="Tarn Robotics has completed a Series B financing of nearly $30 million.",
        counterexample="Tarn Robotics has completed a Series B playoff of nearly 30 games.",
        base=0.93,
    ),
    Pattern(
        ALONE,
        "(?P<target><co>)(?:[^.;<fp>]|<d>){0,50}? (?P<t>rais(?:es|ed)|bag(?:s|ged)|nab(?:s|bed))"
        "(?: (?:an?|another|about|additional|nearly|over|more|than|total|of|the)){0,3}"
        " (?P<amount><m>)(?=[.;]|$| (?:in |on |last |this )?<d>(?:[.;]|$| to )|"
        f" to (?:{_USES})\\b| and (?:has |will )?(?:used?|spen[dt])\\b|"
        " from (?:an? )?(?:[a-z-]+ ){0,3}?(?:investors|backers|VCs)\\b)",
        example="Start-up Lan Robotics has raised $30 million to expand in Europe.",
        counterexample="Start-up Lan Robotics has raised $30 million in a bond sale.",
    ),
    Pattern(
        "investment-en-raised-from",
        "(?P<target><co>)(?:[^.;<fp>]|<d>){0,50}? "
        f"(?P<t>{_FUNDED}|has(?= <m> in (?:[a-z-]+ )?(?:backing|funding|capital|investment) from))"
        "(?: (?:[\\w-]{1,14}|<one>)){0,6}? "
        f"(?P<amount><m>){_OWED}(?: (?:[\\w-]{{1,14}}|<one>)){{0,5}}?"
        "(?:,? from|(?<=investment) by) "
        "(?!(?:[a-z-]{2,20} ){0,4}(?:trades?|sales?|placements?|disposals?|sell-?downs?|offerings?|"
        f"IPOs?) (?:in|of|by)\\b)(?:<j> )?{_BACKERS}(?P<investor><pas>){NOT_ITS_PEOPLE}",
        example="Lan Robotics had raised $1.1 million from Yuan Capital and angel investors.",
        counterexample="Lan Robotics had raised $1.1 million for Yuan Capital and its poor.",
        base=0.88,
    ),
    Pattern(
        "investment-en-funding-from",
        "(?P<target><co>)(?:[^.;<fp>]|<d>){0,50}? "
        f"(?P<t>{_GETS})(?: (?:an?|the|this|its|<one>|fresh|new|undisclosed|"
        f"(?P<amount><m>))){{0,3}}"
        "(?: [\\w-]{2,14}){0,3}? (?:capital|funding|investment|round|funds|financing|"
        "backing|money|sum|amount|fundraise|equity|cash|che(?:que|ck))(?: (?:of |for )?"
        "(?P<amount><m>))?(?: in an? [^.;<ns>]{2,40}|"
        " of [a-z]{3,14} (?:funding|financing|capital|investment))?,? "
        f"(?:from|led by|co-led by|backed by) {_BACKERS}"
        f"(?P<investor><pas>){NOT_ITS_PEOPLE}",
        example="Lan Robotics has raised this capital from Yuan Capital and Qi Ventures.",
        counterexample="Lan Robotics has raised this flag from Yuan Capital and Qi Ventures.",
        base=0.88,
    ),
    Pattern(
        "investment-en-round-of",
        "(?P<target><co>)(?:[^.;<fp>]|<d>){0,50}? "
        f"(?P<t>{_GETS}|finali[sz]ed)(?: (?:an?|the|<one>|[\\w-]{{2,14}})){{0,3}}? "
        f"(?:{_SERIES}(?: [\\w-]{{2,14}}){{0,3}}?(?: round| funding| financing|"
        f" investment){{1,2}}|(?P<round>{SERIES}))"
        "(?: of| worth| totall?ing| for| at| amounting to) "
        "(?:about |around |more than |some )?(?P<amount><m>)(?! (?:[a-z]+ )?(?:notes|bonds|loans))",
        example="Lan Robotics has closed a Series B financing of €45 million.",
        counterexample="Lan Robotics has closed a Series B plant of €45 million.",
        base=0.95,
    ),
    Pattern(
        "investment-en-led-in",
        "(?P<investor><pas>)[^.;:<ns>]{0,40}? "
        f"(?P<t>{_LEADS}) (?:(?:an?|the|<one>|its) )?"
        f"(?:[a-z-]{{2,14}} ){{0,3}}?(?P<amount><m>)? ?(?:{_SERIES})? ?"
        "(?:(?:funding |financing |investment )*(?:round|investment|financing|fundraising|"
        "funding)|(?<= [A-H] ))(?: ?(?:in|of|for|at) (?:the )?(?:[a-z-]{2,16} ){0,4}?"
        "(?P<target><co>)|,? (?:which|that) (?:values|valued) "
        "(?:the )?(?:[a-z-]{2,16} ){0,4}?(?P<target><co>)|,? valuing "
        "(?P<target><co>)|(?:,? <one>) (?:values|valued) (?P<target><co>))",
        example="Yuan Capital led an $85m Series C investment in Lan Robotics.",
        counterexample="Yuan Capital led an $85m campaign in Lan Robotics.",
        base=0.92,
    ),
    Pattern(
        "investment-en-leads-its",
        "(?P<investor><pas>)(?:(?:(?! <one>)[^.;:,<ns>]){0,40}?|"
        "(?:(?! <one>)[^.;:,<ns>]){2,40}? <cn>,) "
        f"(?P<t>{_LEADS}) (?:(?P<amount><m>) )?(?P<target><co>)(?:'s?)? "
        f"(?:[a-z-]{{2,14}} ){{0,3}}?(?:(?P<amount><m>) )?(?:[a-z-]{{2,14}} )?"
        f"(?:{_SERIES}\\b|(?:funding |financing |investment )*round\\b)",
        example="Yuan Capital led Lan Robotics' $85 million Series C.",
        counterexample="Yuan Capital led Lan Robotics' $85 million spree.",
    ),
    Pattern(
        "investment-en-by",
        "(?P<amount><m>) (?P<t>(?:[a-z-]{3,14} ){0,2}?(?:invest(?:ment|ed)|funding|injection))"
        f"(?: (?:in(?:to)?|(?<=funding )of) {ARTICLE}(?P<target><co>) (?:by|from) {ARTICLE}"
        f"(?P<investor><pas>)| by {ARTICLE}(?P<investor><pas>) in(?:to)? {ARTICLE}"
        f"(?P<target><co>))|(?P<t1>[Ii]nvestment|injection) of (?P<amount><m>) (?:by|from) "
        f"{ARTICLE}(?P<investor><pas>) in(?:to)? {ARTICLE}(?P<target><co>)",
        example=(
            "A proposed $27 million investment in Lan Robotics by Yuan Capital is under review."
        ),
        counterexample=(
            "A proposed $27 million tax on Lan Robotics by Yuan Capital is under review."
        ),
    ),
    Pattern(
        "investment-en-noun",
        "(?P<investor><pas>)(?:'s?(?= (?:[a-z-]{3,14} ){0,2}<m>)|"
        " (?:has |have |also )?(?:announce[sd]?|ma(?:de|kes?)|confirm(?:s|ed)|"
        "complete[sd]?|disclose[sd]|unveil(?:s|ed)|agree[sd]?(?: on)?|sign(?:s|ed)|close[sd]?|"
        "is (?:considering|weighing|planning|exploring)|plans) (?:an?|<one>|the))"
        "(?: [a-z-]{3,14}){0,2}?(?: (?P<amount><m>))?(?: [a-z-]{3,14}){0,2}? "
        f"(?P<t>investment)(?: (?:of|worth) (?P<amount><m>))? in {ARTICLE}(?P<target><co>)"
        "(?!'s? [a-z])",
        example="Yuan Capital announced a strategic investment in Lan Robotics.",
        counterexample="Yuan Capital announced a strategic interest in Lan Robotics.",
        base=0.86,
    ),
    Pattern(
        "investment-en-backs",
        "(?P<investor><pas>)[^.;:<ns>]{0,40}? "
        "(?:(?P<t>(?!convert|turn|split|swap)[a-z]{3,12}) "
        "(?:(?:an?|another|about|up to|more than|as much as|further|extra|additional|fresh|some|"
        "nearly|almost|around|over|roughly|only|just|the|its|their|in|down|out) ){0,4}?"
        "(?P<amount><m>) (?:(?:of|in) (?:[a-z]+ ){1,3}|more )?into (?:the )?(?:[a-z-]{1,16} ){0,4}?"
        "(?P<target><co>)(?!'s? [a-z]| (?:shares|stock|bonds|notes|debt|products?)\\b)|"
        f"(?P<t1>{inflected('pump', 'pour', 'inject', 'plough', 'plow', 'sink', 'put')}) "
        "(?:(?!by\\b)[a-z-]{1,14} ){0,4}?(?P<amount><m>) (?:more )?in (?:the )?"
        "(?:[a-z-]{1,16} ){0,4}?(?P<target><co>)|"
        f"(?P<t2>{inflected(*'back fund finance support provide supply bankroll'.split())})"
        " (?:the )?(?:[a-z-]{1,16} ){0,4}?"
        "(?P<target><co>) with (?:an? |another |about |up to |as much as |further |extra |"
        "additional |fresh ){0,2}"
        "(?P<amount><m>))",
        example="Yuan Capital pumped $30 million into Lan Robotics.",
        counterexample="Yuan Capital pumped water into Lan Robotics.",
    ),
    Pattern(
        "investment-en-invested",
        "(?P<investor><pas>)(?:[^.;<fp>]|<d>){0,30}? "
        "(?P<t>invest(?:s|ed|ing)?)(?: (?:about |up to |another |a further |nearly |more than )?"
        "(?P<amount><m>))?(?: [\\w-]{1,14}){0,3}? in(?:to)? "
        "(?:the )?(?:(?!(?:at|from|by|for|with|to|on|across|and|while)\\b)[a-z-]{1,16} ){0,4}?"
        f"(?P<target><co>){_NOT_WHAT_IT_HAS}",
        example="Yuan Capital invested $30 million in Lan Robotics.",
        counterexample="Yuan Capital believes in Lan Robotics.",
    ),
    Pattern(
        "investment-en-joined",
        "(?P<investor><pas>)[^.;:<ns>]{0,40}? "
        "(?P<t>join(?:s|ed)?|took part in|participat(?:es|ed) in|ma(?:de|kes?|king)|"
        "contributed to) (?:(?:an?|the|another|<one>) )?(?:[a-z-]{2,14} ){0,2}?"
        "(?P<amount><m>)?(?: [a-zA-Z-]{1,14}){0,4}? ?(?:investment|round|funding|"
        "financing)(?: round)? (?:in|of|for|by) (?:the )?(?:[a-z-]{1,16} ){0,4}?"
        "(?P<target><co>)",
        example="Yuan Capital joined a £5m investment in Lan Robotics.",
        counterexample="Yuan Capital joined a £5m quarrel in Lan Robotics.",
        base=0.86,
    ),
)
