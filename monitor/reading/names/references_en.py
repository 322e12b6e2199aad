"""Patterns of English references to one firm: "it", "the Finnish retailer"."""

from monitor.reading.words.en import UPPER
from monitor.reading.words.heads_en import HEADS

_ANYTHING = "|".join(
    "the a an of in to and or by with from for that which who is was has had at on as will would "
    "could may might should must can not said its their [a-z]+est other another first second "
    "third last next same only parent holding combined merged enlarged resulting rival central "
    "investment surviving whole entire existing joint local leading top average ideal typical "
    "private public right wrong best good world entity firms? companies groups? two three four "
    "five both many various different respective individual most".split()
)
# Nouns that mean a firm, whatever modifies them: "the troubled Finnish brewer".
_HEAD = "|".join(
    "biotech fintech company firm group fund startup start-up giant retailer conglomerate bank "
    "lender insurer brokerage broker chain brewer brewery airline carrier miner producer "
    "manufacturer [a-z]*maker developer operator broadcaster publisher utility agency studio label "
    "society (?:publishing|trading|buyout|fashion|auction).house "
    "(?:services|software|equipment|engineering|technology|logistics|packaging|energy|security|"
    "recruitment|payments|property|robotics|data|training|systems|components)."
    "(?:specialist|provider|vendor) "
    "station railway railroad supermarket shipbuilder "
    "housebuilder wholesaler distributor supplier contractor consultancy trader explorer "
    "refiner cooperative co-operative club newspaper paper corporation hotelier winery "
    "distillery shipyard boatyard vineyard".split()
)
# "The seller is Kestrel", "Kestrel is the lead investor" names it only there.
_TOLD_WHO = r"(?! (?:is|was|will be) (?:an? |the )?(?:[a-z-]+ ){0,3}[A-Z])"
_IS_NOT = "".join(
    f"(?<! {verb} the {which})"
    for verb in ("is", "was")
    for which in ("", "lead ", "sole ", "only ", "main ")
)
# These mean a firm only where it sits somewhere: "the Oslo-based designer".
_SEATED = (
    rf"[{UPPER}][\w.]{{1,20}}(?: [{UPPER}]\w{{1,16}})?-(?:based|listed|headquartered) "
    "(?:[a-z-]{2,18} ){0,2}"
    "(?:designer|builder|processor|exporter|importer|grower|specialist|vendor|provider|dealer|"
    "recycler|integrator|pioneer|unicorn|outfit|exchange|business)"
)
# With a modifier these mean a part of a firm, or any firm: "the dairy business".
_BARE = (
    "subsidiary|new company|business|brand|network|platform|organi[sz]ation|"
    f"{_IS_NOT}(?:buyer|seller){_TOLD_WHO}(?!, (?:an? |the )?(?:[a-z-]+ ){{0,3}}[A-Z])|"
    "target(?: company)?|acquirer"
)
# What issuers of notices call themselves.
_SELF = (
    "(?:Company|Corporation|Issuer|Group|Fund|Bank|Institute|Charity|Trust|Foundation|Society|"
    "Association|University|College|Agency|Hospital|Airline)(?! [A-Z])"
)
_OTHER = rf"(?!(?:{_ANYTHING})\b)"
_SAID = (
    rf"(?:(?:[{UPPER}][\w.]{{0,20}},? )?[{UPPER}][\w.-]{{0,20}}"
    r"(?:-(?:based|listed|headquartered|owned))? |"
    rf"{_OTHER}[a-z]{{3,12}}(?:al|ic|ive) and (?=[a-z]+(?:al|ic|ive) )|"
    rf"{_OTHER}[a-z\d][a-z\d-]{{1,18}} )"
)
# "The company bought rival Y"
_DOES = (
    "(?:bought|sold|took|made|won|led|beat|met|hit|paid|built|lost|chose|buys|sells|takes|owns|"
    "hires|acquires|names|joins|sues|leads|rescues|rejects|runs|targets|merges|[a-z]+ed)"
)
# Not "the company Kestrel", "the company founder", "the firm that", "the network equipment maker".
_FOLLOWED = (
    r"(?![\w-]| of\b| (?:that|which|who|behind)\b"
    r"| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|C[A-Z]O\b)[A-Z]"
    rf"| (?:{_OTHER}(?!{_DOES}\b)[a-z]{{3,14}} )?{HEADS}(?<!s)\b"
    r"| (?!(?:after|consider|cover|deliver|differ|discover|either|enter|ever|for|further|however|"
    r"later|never|nor|offer|or|other|over|per|prefer|rather|recover|refer|register|suffer|together|"
    r"transfer|under|whether)s?\b)[a-z]+(?:er|or|man|ship)s?\b)"
)
_FIRM = rf"(?:{_HEAD}|{_IS_NOT}investor{_TOLD_WHO})"
_THE = rf"he (?:(?:{_SAID}){{0,4}}?{_FIRM}|{_SEATED}|{_BARE}|{_SELF}){_FOLLOWED}"
_OF_TWO = r"he (?:latter|former)(?! [A-Z]| [a-z]+(?:er|or|y|t|p|m)\b)"
# Not "it is clear that", "it has been two years since".
_IT = (
    r"t(?! (?:is|was|has been|had been|will be|would be|remains|may be|seems|appears) "
    r"(?:[a-z-]{2,14} ){0,2}(?:that|whether|if|how|when|what|who|why|since)\b"
    r"| ha[sd] been (?:[a-z\d]+ ){0,4}since\b)"
)
# The first letter comes first, as the engine can then skip to it.
ONE = (
    rf"[TtIiw](?<=\b[TtIiw])(?:(?<=[Tt])(?:{_THE}|{_OF_TWO}|his company)|"
    rf"(?<=[Ii])(?:{_IT}|ts)|(?<=w)(?<!under w)(?<!pursuant to w)hich)\b"
)
